package app.fairpanel.storage;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a type looks like in JSON, taken from how Jackson reads its records, so that nothing has to be listed twice.
sealed interface Shape {
    /// @param of the type in memory
    record Scalar(Problem.JsonType type, Class<?> of) implements Shape {}

    record ListOf(Shape element) implements Shape {}

    record MapOf(Shape value) implements Shape {}

    record Optional(Shape present) implements Shape {}

    /// @param of the type in memory
    record Fields(Class<?> of, Map<String, Shape> byName) implements Shape {}

    /// One of several, told apart by the field `type`.
    ///
    /// @param of the type in memory
    record Choice(Class<?> of, Map<String, Fields> byType) implements Shape {}

    String TYPE = "type";

    /// @throws IllegalStateException for a type that cannot be read from JSON at all
    static Shape of(JavaType type, ObjectMapper mapper) {
        var config = mapper.getDeserializationConfig();
        var context = ((DefaultDeserializationContext) mapper.getDeserializationContext()).createDummyInstance(config);
        return of(type, mapper, context);
    }

    private static Shape of(JavaType type, ObjectMapper mapper, DefaultDeserializationContext context) {
        if (type.isReferenceType()) {
            return new Optional(of(type.getContentType(), mapper, context));
        }
        if (type.isMapLikeType()) {
            return new MapOf(of(type.getContentType(), mapper, context));
        }
        if (type.isContainerType()) {
            return new ListOf(of(type.getContentType(), mapper, context));
        }
        if (type.isAbstract() && !type.isPrimitive() && !type.isEnumType()) {
            return choice(type, mapper, context);
        }
        try {
            var deserializer = context.findNonContextualValueDeserializer(type);
            return deserializer instanceof BeanDeserializerBase bean
                    ? fields(bean, mapper, context)
                    : new Scalar(scalar(deserializer.logicalType()), type.getRawClass());
        } catch (JsonMappingException e) {
            throw new IllegalStateException(type + " cannot be read from JSON", e);
        }
    }

    private static Fields fields(
            BeanDeserializerBase bean, ObjectMapper mapper, DefaultDeserializationContext context) {
        var fields = new LinkedHashMap<String, Shape>();
        var properties = new ArrayList<SettableBeanProperty>();
        bean.creatorProperties().forEachRemaining(properties::add);
        properties.sort(Comparator.comparingInt(SettableBeanProperty::getCreatorIndex));
        properties.forEach(property -> fields.put(property.getName(), of(property.getType(), mapper, context)));
        return new Fields(bean.handledType(), fields);
    }

    private static Choice choice(JavaType type, ObjectMapper mapper, DefaultDeserializationContext context) {
        var config = mapper.getDeserializationConfig();
        var annotated = AnnotatedClassResolver.resolve(config, type, config);
        AnnotationIntrospector introspector = config.getAnnotationIntrospector();
        var byType = new LinkedHashMap<String, Fields>();
        for (NamedType subtype : introspector.findSubtypes(annotated)) {
            if (of(mapper.constructType(subtype.getType()), mapper, context) instanceof Fields fields) {
                byType.put(subtype.getName(), fields);
            }
        }
        return new Choice(type.getRawClass(), byType);
    }

    private static Problem.JsonType scalar(LogicalType logical) {
        return switch (logical) {
            case Boolean -> Problem.JsonType.TRUE_OR_FALSE;
            case Integer -> Problem.JsonType.WHOLE_NUMBER;
            case Float -> Problem.JsonType.NUMBER;
            default -> Problem.JsonType.TEXT;
        };
    }
}
