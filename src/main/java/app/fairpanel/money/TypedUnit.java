package app.fairpanel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a typed number is counted in, where that was typed too: "6 weeks", "$600 a year".
enum TypedUnit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    SESSION;

    private static final int CENTS = 2;
    private static final Pattern LAST = Pattern.compile(
            "(?:(?:/|\\ban?|\\bper)\\s*(mo|month|session|hour|hr|h|week|wk|year|yr)"
                    + "|(?<=[\\d\\s])(day|week|hour|month|minute|min|session|year)s?)$",
            Pattern.CASE_INSENSITIVE);

    /// The unit that stands last.
    static Optional<TypedUnit> of(String text) {
        var found = LAST.matcher(text);
        return found.find()
                ? Optional.of(named(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2))))
                : Optional.empty();
    }

    /// The number without its units: "22 sessions a week" has two.
    static String without(String text) {
        var once = LAST.matcher(text).replaceFirst("").strip();
        return once.equals(text) ? text : without(once);
    }

    private static TypedUnit named(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "mo", "month" -> MONTH;
            case "hour", "hr", "h" -> HOUR;
            case "week", "wk" -> WEEK;
            case "year", "yr" -> YEAR;
            case "day" -> DAY;
            case "min", "minute" -> MINUTE;
            default -> SESSION;
        };
    }

    /// A number in this unit as an input counts it; nothing where that is not plain.
    Optional<BigDecimal> to(Unit unit, BigDecimal number) {
        if (unitsOf(unit).contains(this)) {
            return Optional.of(number);
        }
        return switch (unit) {
            case DOLLARS_A_MONTH -> this == YEAR ? Optional.of(divided(number)) : Optional.empty();
            case DOLLARS_A_YEAR, MONTHS -> times(unit == Unit.MONTHS ? YEAR : MONTH, number, 12);
            case DAYS -> times(WEEK, number, 7);
            case MINUTES -> times(HOUR, number, 60);
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> times(TypedUnit larger, BigDecimal number, int factor) {
        return this == larger ? Optional.of(number.multiply(BigDecimal.valueOf(factor))) : Optional.empty();
    }

    private static BigDecimal divided(BigDecimal aYear) {
        return aYear.divide(BigDecimal.valueOf(12), CENTS, RoundingMode.HALF_UP);
    }

    private static Set<TypedUnit> unitsOf(Unit unit) {
        return switch (unit) {
            case DOLLARS_A_SESSION, DOLLARS_A_MISS, DOLLARS_A_PAYMENT -> Set.of(SESSION);
            case DOLLARS_A_MONTH, MONTHS -> Set.of(MONTH);
            case DOLLARS_A_YEAR -> Set.of(YEAR);
            case DOLLARS_AN_HOUR -> Set.of(HOUR);
            case SESSIONS_A_WEEK -> Set.of(SESSION, WEEK);
            case HOURS_A_WEEK -> Set.of(HOUR, WEEK);
            case WEEKS_A_YEAR -> Set.of(WEEK, YEAR);
            case MINUTES -> Set.of(MINUTE);
            case WEEKS -> Set.of(WEEK);
            case DAYS -> Set.of(DAY);
            case PERCENT, PERIODS -> Set.of(values());
            case DOLLARS, YES_NO, CHOICE -> Set.of();
        };
    }
}
