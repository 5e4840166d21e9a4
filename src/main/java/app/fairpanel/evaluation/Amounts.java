package app.fairpanel.evaluation;

import java.math.BigDecimal;

/// The one canonical form of a decimal, so that 125.00 and 125.0 are the same value after a round trip.
final class Amounts {
    private static final int MOST_DIGITS = 30;

    private Amounts() {}

    /// @throws IllegalArgumentException for more than 30 digits before or after the point: nothing that is weighed here
    ///     has them, and 1e999999999 written out would fill the memory
    static BigDecimal canonical(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        long beforePoint = (long) stripped.precision() - stripped.scale();
        if (beforePoint > MOST_DIGITS || stripped.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("too many digits");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
