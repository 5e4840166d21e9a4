package app.fairpanel.json;

import app.fairpanel.evaluation.Value;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Optional;

/// Jackson's annotations for records that must not know Jackson.
final class ValueMixins {
    private ValueMixins() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Value.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Value.YesNo.class, name = "yes-no"),
        @JsonSubTypes.Type(value = Value.Quantity.class, name = "quantity"),
    })
    interface ByType {}

    abstract static class QuantityParts {
        @JsonCreator
        static Value.Quantity of(
                @JsonProperty(value = "kind", required = true) Value.QuantityKind kind,
                @JsonProperty(value = "amount", required = true) BigDecimal amount,
                @JsonProperty("low") Optional<BigDecimal> low,
                @JsonProperty("high") Optional<BigDecimal> high,
                @JsonProperty("precision") Optional<Value.Precision> precision) {
            throw new UnsupportedOperationException("only its annotations are used");
        }
    }

    interface ScopeParts {
        @JsonIgnore
        boolean isAny();
    }
}
