package app.fairpanel.desktop.decide;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads an amount as it is typed: "$90,000", "90000", "−500".
final class TypedDollars {
    private static final int MOST_DIGITS = 12;

    private TypedDollars() {}

    static Optional<BigDecimal> read(String typed) {
        var plain = typed.strip()
                .replace("\u2212", "-")
                .replace("$", "")
                .replace(",", "")
                .replace(" ", "");
        return plain.matches("-?\\d{1," + MOST_DIGITS + "}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
