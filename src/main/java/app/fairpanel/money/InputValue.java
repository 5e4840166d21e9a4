package app.fairpanel.money;

import java.math.BigDecimal;
import java.util.Optional;

/// What an input is now.
///
/// @param number what the model calculates with; nothing where the input may be, and is, unknown
/// @param spread what else it could be; nothing when it is certain or left out
public record InputValue(InputKey key, Optional<BigDecimal> number, Origin origin, Optional<Spread> spread) {

    public Input input() {
        return key.input();
    }

    /// Whether the thing is not counted at all because nobody has said anything about it.
    public boolean isLeftOut() {
        return origin instanceof Origin.Assumed && input().isLeftOutAtStart();
    }

    /// The chosen option's id; empty for a number.
    public String option() {
        return input().options().isEmpty()
                ? ""
                : input().options().get(number.orElseThrow().intValueExact());
    }

    /// As the engine takes it; NaN where it is unknown.
    double asDouble() {
        return number.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }
}
