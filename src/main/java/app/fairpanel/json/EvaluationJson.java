package app.fairpanel.json;

import app.fairpanel.evaluation.Npi;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Value;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// Makes mappers that know the records of `app.fairpanel.evaluation`: values by their `type`, names of kinds in
/// `kebab-case`, dates in ISO 8601, absent things left out (an empty text is not an absent one), unknown fields and
/// repeated keys refused.
public final class EvaluationJson {
    private EvaluationJson() {}

    public static JsonMapper.Builder mapper() {
        return mapper(new JsonFactory());
    }

    /// The same over a factory of one's own, for limits on what is read.
    public static JsonMapper.Builder mapper(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(scalars())
                .addMixIn(Value.class, ValueMixins.ByType.class)
                .addMixIn(Value.Quantity.class, ValueMixins.QuantityParts.class)
                .addMixIn(Scope.class, ValueMixins.ScopeParts.class)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Enum, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    private static SimpleModule scalars() {
        var module = new SimpleModule("fairpanel");
        module.addSerializer(Npi.class, Scalars.written(Npi.class));
        module.addDeserializer(Npi.class, Scalars.read(Npi.class, Npi::parse));
        module.addSerializer(PartialDate.class, Scalars.written(PartialDate.class));
        module.addDeserializer(PartialDate.class, Scalars.read(PartialDate.class, PartialDate::parse));
        module.setSerializerModifier(new KebabCase.Writing());
        module.setDeserializerModifier(new KebabCase.Reading());
        return module;
    }
}
