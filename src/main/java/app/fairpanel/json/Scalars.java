package app.fairpanel.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/// Records that are written as one string.
final class Scalars {
    private Scalars() {}

    @SuppressWarnings("unchecked") // ToStringSerializer writes any object
    static <T> JsonSerializer<T> written(Class<T> type) {
        return (JsonSerializer<T>) new ToStringSerializer(type);
    }

    static <T> JsonDeserializer<T> read(Class<T> type, Function<String, Optional<T>> parse) {
        return new FromString<>(type, parse);
    }

    private static final class FromString<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, Optional<T>> parse;

        FromString(Class<T> type, Function<String, Optional<T>> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked") // handledType is the class given to the constructor
        protected T _deserialize(String text, DeserializationContext context) throws IOException {
            var parsed = parse.apply(text);
            return parsed.isPresent()
                    ? parsed.get()
                    : (T) context.handleWeirdStringValue(handledType(), text, "cannot be read");
        }
    }
}
