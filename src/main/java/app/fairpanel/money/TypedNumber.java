package app.fairpanel.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as people type and paste them: `$1,234.50`, `1.234,50 €`, `12 %`.
///
/// A point or comma followed by one, two or four and more digits, and standing last, is the decimal sign; in groups of
/// three it separates thousands. Of a lone comma before three digits ("1,234") the American reading holds; a lone
/// point before three digits ("1.234") is a decimal point.
public final class TypedNumber {
    private static final int LONGEST = 40;
    private static final Pattern CURRENCY = Pattern.compile("US\\$|USD|EUR|GBP|CAD|[$€£]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("\\d+|\\d*\\.\\d+|\\d+\\.");
    private static final Pattern AMERICAN = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d*)?");
    private static final Pattern EUROPEAN = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d*|\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d*,\\d{1,2}|\\d*,\\d{4,}|0?,\\d+");

    private TypedNumber() {}

    /// What came of reading.
    public sealed interface Reading {
        record Accepted(BigDecimal number) implements Reading {}

        record Refused(Reason reason) implements Reading {}
    }

    /// Why it was refused: the closed set of what the user has to be told.
    public enum Reason {
        /// Nothing was typed.
        EMPTY,
        /// No number can be seen in it.
        NOT_A_NUMBER,
        /// A number, but not one that could be meant: written with an exponent, or endlessly long.
        NOT_PLAIN,
        /// A percent sign on something that is no percentage.
        NOT_A_PERCENTAGE,
        /// A currency sign on something that is no money.
        NOT_MONEY,
        /// In a unit that this is not counted in, and cannot be told in.
        OTHER_UNIT,
        /// A fraction of something that is counted whole.
        NOT_WHOLE,
        NEGATIVE,
        TOO_LOW,
        TOO_HIGH
    }

    /// Reads a number for an input, and refuses what is outside its allowed range.
    public static Reading read(String typed, Input input) {
        var unit = TypedUnit.of(typed.strip());
        if (unit.isEmpty()) {
            return read(typed, input.kind(), Optional.of(input.allowed()));
        }
        return read(typed, input.kind(), Optional.empty()) instanceof Reading.Accepted(var number)
                ? unit.get()
                        .to(input.unit(), number)
                        .map(same -> within(same, Optional.of(input.allowed())))
                        .orElseGet(() -> refused(Reason.OTHER_UNIT))
                : read(typed, input.kind(), Optional.of(input.allowed()));
    }

    /// Reads a number of a kind.
    ///
    /// @param allowed what to accept; any number that is not negative when absent
    public static Reading read(String typed, Unit.Kind kind, Optional<Range> allowed) {
        var text = typed.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2212', '-')
                .strip();
        if (text.isEmpty()) {
            return refused(Reason.EMPTY);
        }
        if (text.length() > LONGEST) {
            return refused(Reason.NOT_PLAIN);
        }
        if (text.contains("%") && kind != Unit.Kind.PERCENT) {
            return refused(Reason.NOT_A_PERCENTAGE);
        }
        if (CURRENCY.matcher(text).find() && kind != Unit.Kind.MONEY) {
            return refused(Reason.NOT_MONEY);
        }
        return number(bare(text), allowed);
    }

    /// Without the signs and words that may stand around a number.
    private static String bare(String text) {
        var figures = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        figures = CURRENCY.matcher(figures).replaceFirst("").strip();
        figures = TypedUnit.without(figures);
        return figures.strip().replaceAll("(?<=\\d)[ '’](?=\\d{3}(?!\\d))", "");
    }

    private static Reading number(String figures, Optional<Range> allowed) {
        boolean negative = figures.startsWith("-") || (figures.startsWith("(") && figures.endsWith(")"));
        var digits = figures.replaceAll("^[-+(]\\s*|\\)$", "");
        if (digits.matches("(?i)[\\d.,]+e[-+]?\\d+")) {
            return refused(Reason.NOT_PLAIN);
        }
        return plain(digits)
                .map(number -> negative && number.signum() != 0 ? refused(Reason.NEGATIVE) : within(number, allowed))
                .orElseGet(() -> refused(Reason.NOT_A_NUMBER));
    }

    private static Optional<BigDecimal> plain(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.endsWith(".") ? digits + "0" : digits));
        }
        if (AMERICAN.matcher(digits).matches()) {
            return plain(digits.replace(",", ""));
        }
        if (EUROPEAN.matcher(digits).matches()) {
            return plain(digits.replace(".", "").replace(',', '.'));
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return plain(digits.replace(',', '.'));
        }
        return Optional.empty();
    }

    private static Reading within(BigDecimal number, Optional<Range> allowed) {
        if (allowed.filter(range -> number.compareTo(range.low()) < 0).isPresent()) {
            return refused(Reason.TOO_LOW);
        }
        if (allowed.filter(range -> number.compareTo(range.high()) > 0).isPresent()) {
            return refused(Reason.TOO_HIGH);
        }
        return new Reading.Accepted(number);
    }

    private static Reading refused(Reason reason) {
        return new Reading.Refused(reason);
    }
}
