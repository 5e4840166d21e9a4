package app.fairpanel.evaluation;

import java.math.BigDecimal;

/// The one canonical form of a decimal, so that 125.00 and 125.0 are the same value after a round trip.
final class Amounts {
    private Amounts() {}

    static BigDecimal canonical(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
