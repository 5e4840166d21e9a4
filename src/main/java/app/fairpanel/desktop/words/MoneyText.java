package app.fairpanel.desktop.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Says calculated numbers, rounded half up: the engine never rounds.
public final class MoneyText {
    private MoneyText() {}

    /// Whole dollars, and cents below ten: "$9,013", "$1.61", "−$125".
    public static String dollars(double amount) {
        return Math.abs(amount) < 9.995 && cents(amount).stripTrailingZeros().scale() > 0
                ? signed(amount, "#,##0.00", 2)
                : signed(amount, "#,##0", 0);
    }

    /// Always with cents: "$93.10".
    public static String dollarsAndCents(double amount) {
        return signed(amount, "#,##0.00", 2);
    }

    /// "77"; a half goes up.
    public static String whole(double number) {
        return format("#,##0", BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP));
    }

    /// "59.5".
    public static String tenths(double number) {
        return format("#,##0.#", BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    /// A percentage with at most two decimals: "4.6%".
    public static String percent(double percent) {
        return format("#,##0.##", BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    private static String signed(double amount, String pattern, int decimals) {
        var rounded = BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−$" : "$") + format(pattern, rounded.abs());
    }

    private static BigDecimal cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    private static String format(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US)).format(number);
    }
}
