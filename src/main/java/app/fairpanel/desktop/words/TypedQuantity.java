package app.fairpanel.desktop.words;

import app.fairpanel.desktop.words.TypedValue.Reason;
import app.fairpanel.desktop.words.TypedValue.Refused;
import app.fairpanel.desktop.words.TypedValue.Understood;
import app.fairpanel.evaluation.Value.Precision;
import app.fairpanel.evaluation.Value.Quantity;
import app.fairpanel.evaluation.Value.QuantityKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a number with how exactly it was meant, or a range of two.
///
/// @param unit what it is per, such as "a month"; may be typed after it, and nothing else may
record TypedQuantity(QuantityKind kind, Optional<String> unit) {
    private static final Pattern ABOUT =
            Pattern.compile("^(about|around|roughly|approximately|approx\\.?|typically|usually|circa|ca\\.?|~|≈)\\s*");
    private static final Pattern UP_TO =
            Pattern.compile("^(up to|at most|no more than|not more than|maximum|max\\.?|within|under|≤|<=)\\s*");
    private static final Pattern FROM = Pattern.compile("^(at least|from|minimum|min\\.?|starting at|≥|>=)\\s*");
    private static final Pattern RANGE = Pattern.compile("(?:between |from )?(\\D*\\d[\\d.,]*\\s*[%€$a-z]*?)\\s*"
            + "(?:[–—-]|\\bto\\b|\\band\\b)\\s*(\\D{0,2}\\d.*)");
    private static final Pattern TIME = Pattern.compile("\\s*(calendar )?(day|week|month|d|wk)s?$");
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;

    TypedValue read(String typed) {
        var text = withoutUnit(typed.strip().toLowerCase(Locale.US).replace('\u2212', '-'));
        if (text.startsWith("-") || (text.startsWith("(") && text.endsWith(")"))) {
            return new Refused(
                    NumberText.read(text.replaceAll("[-()]", "")).isPresent() ? Reason.NEGATIVE : Reason.NOT_A_NUMBER);
        }
        var precision = Precision.EXACT;
        var about = ABOUT.matcher(text);
        if (about.find()) {
            precision = Precision.ABOUT;
            text = about.replaceFirst("");
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return range(range.group(1), range.group(2), precision);
        }
        if (UP_TO.matcher(text).find()) {
            return one(UP_TO.matcher(text).replaceFirst(""), Precision.UP_TO);
        }
        if (FROM.matcher(text).find()) {
            return one(FROM.matcher(text).replaceFirst(""), Precision.FROM);
        }
        return one(text, precision);
    }

    private String withoutUnit(String text) {
        var per = unit.map(words -> words.replaceFirst("^a ", "")).orElse("");
        var other = per.equals("month") ? "month|mo" : Pattern.quote(per);
        return text.replaceFirst("\\s*" + Pattern.quote(unit.orElse("")) + "$", "")
                .replaceFirst(per.isEmpty() ? "$" : "\\s*(/|per|an?)\\s*(" + other + ")$", "");
    }

    private TypedValue one(String text, Precision precision) {
        return number(text, scale(text))
                .<TypedValue>map(
                        amount -> judge(new Quantity(kind, amount, Optional.empty(), Optional.empty(), precision)))
                .orElse(new Refused(Reason.NOT_A_NUMBER));
    }

    /// Both ends in the unit that follows the second; the figure that stands for them is their middle.
    private TypedValue range(String first, String second, Precision precision) {
        var scale = scale(second);
        var ends = List.of(number(first, scale(first) == 1 ? scale : scale(first)), number(second, scale));
        if (ends.stream().anyMatch(Optional::isEmpty)) {
            return new Refused(Reason.NOT_A_NUMBER);
        }
        var low = ends.getFirst().orElseThrow().min(ends.getLast().orElseThrow());
        var high = ends.getFirst().orElseThrow().max(ends.getLast().orElseThrow());
        return judge(new Quantity(kind, middle(low, high), Optional.of(low), Optional.of(high), precision));
    }

    private BigDecimal middle(BigDecimal low, BigDecimal high) {
        var middle = low.add(high).divide(BigDecimal.TWO);
        var whole = kind == QuantityKind.DAYS && high.subtract(low).compareTo(BigDecimal.ONE) >= 0;
        return whole ? middle.setScale(0, RoundingMode.FLOOR).max(low) : middle;
    }

    private TypedValue judge(Quantity quantity) {
        var highest = quantity.high().orElse(quantity.amount());
        return highest.compareTo(TypedValue.limit(kind)) > 0 ? new Refused(Reason.TOO_HIGH) : new Understood(quantity);
    }

    /// How many days one of the typed unit is; 1 for anything but a time.
    private int scale(String text) {
        var time = TIME.matcher(text);
        if (kind != QuantityKind.DAYS || !time.find()) {
            return 1;
        }
        return switch (time.group(2)) {
            case "week", "wk" -> DAYS_A_WEEK;
            case "month" -> DAYS_A_MONTH;
            default -> 1;
        };
    }

    private Optional<BigDecimal> number(String text, int scale) {
        var figures = kind == QuantityKind.DAYS ? TIME.matcher(text).replaceFirst("") : text;
        var sign = figures.matches(".*[$€£].*") ? QuantityKind.MONEY : QuantityKind.PERCENT;
        if (figures.matches(".*[$€£%].*") && sign != kind) {
            return Optional.empty();
        }
        return NumberText.read(figures).map(number -> number.multiply(BigDecimal.valueOf(scale)));
    }
}
