package app.fairpanel.desktop.words;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a day as people write one: "Nov 3, 2026", "11/3/2026", "2026-11-03", "Nov 3", "today".
public final class TypedDate {
    private static final List<String> PATTERNS = List.of(
            "MMM d[,] uuuu", "MMMM d[,] uuuu", "d MMM[,] uuuu", "d MMMM uuuu", "M/d/uuuu", "M/d/uu", "uuuu-M-d");
    private static final List<String> WITHOUT_YEAR = List.of("MMM d", "MMMM d", "d MMM", "d MMMM", "M/d");

    private TypedDate() {}

    /// @param today gives the year where none was typed
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var text = typed.strip().replaceAll("\\s+", " ").replaceAll("(?<=[A-Za-z]{3})\\.", "");
        return switch (text.toLowerCase(Locale.US)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> written(text, today);
        };
    }

    private static Optional<LocalDate> written(String text, LocalDate today) {
        for (var pattern : PATTERNS) {
            var date = parse(text, formatter(pattern).toFormatter(Locale.US));
            if (date.isPresent()) {
                return date.filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
            }
        }
        for (var pattern : WITHOUT_YEAR) {
            var date = parse(
                    text,
                    formatter(pattern)
                            .parseDefaulting(ChronoField.YEAR, today.getYear())
                            .toFormatter(Locale.US));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatterBuilder formatter(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter formatter) {
        try {
            return Optional.of(LocalDate.parse(
                    text, formatter.withResolverStyle(ResolverStyle.STRICT).withChronology(IsoChronology.INSTANCE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
