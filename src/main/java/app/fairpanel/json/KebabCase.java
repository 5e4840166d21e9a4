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
import java.util.Locale;
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

        EnumReader(Class<?> type) {
            super(type);
        }

        @Override
        protected Object _deserialize(String text, DeserializationContext context) throws IOException {
            var constants = Arrays.stream(handledType().getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .toList();
            for (var constant : constants) {
                if (written(constant).equals(text)) {
                    return constant;
                }
            }
            return context.handleWeirdStringValue(
                    handledType(),
                    text,
                    "not one of %s",
                    constants.stream().map(KebabCase::written).toList());
        }
    }
}
