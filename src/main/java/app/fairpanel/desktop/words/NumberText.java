package app.fairpanel.desktop.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one number as people type and paste it: `$1,234.50`, `1.234,50 €`, `12 %`.
///
/// A lone comma before three digits ("1,234") separates thousands; a lone point ("1.234") is a decimal point.
public final class NumberText {
    private static final int LONGEST = 24;
    private static final Pattern SIGNS = Pattern.compile("^(US\\$|[$€£])\\s*|\\s*([$€£%]|USD|EUR)$");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d*)?|\\.\\d+");
    private static final Pattern AMERICAN = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern EUROPEAN = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d*|\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d*,(\\d{1,2}|\\d{4,})");

    private NumberText() {}

    /// The number, if it is one: not negative, no exponent, no other words around it.
    public static Optional<BigDecimal> read(String typed) {
        var figures = SIGNS.matcher(plainSpaces(typed).strip()).replaceAll("").strip();
        if (figures.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(figures).matches()) {
            return Optional.of(new BigDecimal(figures.endsWith(".") ? figures + "0" : figures));
        }
        if (AMERICAN.matcher(figures).matches()) {
            return read(figures.replace(",", ""));
        }
        if (EUROPEAN.matcher(figures).matches()) {
            return read(figures.replace(".", "").replace(',', '.'));
        }
        return DECIMAL_COMMA.matcher(figures).matches() ? read(figures.replace(',', '.')) : Optional.empty();
    }

    private static String plainSpaces(String typed) {
        return typed.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
    }
}
