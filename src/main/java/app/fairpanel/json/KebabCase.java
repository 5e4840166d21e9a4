package app.fairpanel.json;

import app.fairpanel.evaluation.Grade;
import app.fairpanel.evaluation.UsState;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names of kinds as files show them: `FEE_SCHEDULE` is written `fee-schedule`. Postal codes and grades, which are
/// letters to a reader too, stay as they are.
final class KebabCase {
    private static final Set<Class<?>> LETTERS = Set.of(UsState.class, Grade.class);

    private KebabCase() {}

    private static String written(Enum<?> constant) {
        return LETTERS.contains(constant.getDeclaringClass())
                ? constant.name()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static final class Writing extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifyEnumSerializer(
                SerializationConfig config, JavaType type, BeanDescription description, JsonSerializer<?> serializer) {
            return new EnumWriter();
        }
    }

    static final class Reading extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return new EnumReader(type.getRawClass());
        }
    }

    private static final class EnumWriter extends StdSerializer<Enum<?>> {
        private static final long serialVersionUID = 1L;

        EnumWriter() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(written(constant));
        }
    }

    private static final class EnumReader extends FromStringDeserializer<Object> {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, Enum<?>> byName = new LinkedHashMap<>();

        EnumReader(Class<?> type) {
            super(type);
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .forEach(constant -> byName.put(written(constant), constant));
        }

        @Override
        protected Object _deserialize(String text, DeserializationContext context) throws IOException {
            var constant = byName.get(text);
            return constant != null
                    ? constant
                    : context.handleWeirdStringValue(handledType(), text, "not one of %s", byName.keySet());
        }
    }
}
