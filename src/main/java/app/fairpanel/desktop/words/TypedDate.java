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
import java.util.stream.IntStream;

/// Reads a day as people write one: "Nov 3, 2026", "11/3/2026", "2026-11-03", "Nov 3", "today".
public final class TypedDate {
    private static final List<String> PATTERNS = List.of(
            "MMM d[,] uuuu", "MMMM d[,] uuuu", "d MMM[,] uuuu", "d MMMM uuuu", "M/d/uuuu", "M/d/uu", "uuuu-M-d");
    private static final List<String> WITHOUT_YEAR = List.of("MMM d", "MMMM d", "d MMM", "d MMMM", "M/d");

    /// Years between two days named February 29 at most, over the turn of a century.
    private static final int LEAP_DAY_GAP = 8;

    /// Which of the days of that name is meant when no year was typed.
    public enum WithoutYear {
        /// the latest that is not after today: a day something was said
        LATEST,
        /// the next that is not before today: a day to come back to it
        NEXT
    }

    private TypedDate() {}

    public static Optional<LocalDate> read(String typed, LocalDate today, WithoutYear withoutYear) {
        var text = typed.strip().replaceAll("\\s+", " ").replaceAll("(?<=[A-Za-z]{3})\\.", "");
        return switch (text.toLowerCase(Locale.US)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> written(text, today, withoutYear);
        };
    }

    private static Optional<LocalDate> written(String text, LocalDate today, WithoutYear withoutYear) {
        for (var pattern : PATTERNS) {
            var date = parse(text, formatter(pattern).toFormatter(Locale.US));
            if (date.isPresent()) {
                return date.filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
            }
        }
        return switch (withoutYear) {
            case LATEST ->
                IntStream.rangeClosed(0, LEAP_DAY_GAP)
                        .mapToObj(years -> inYear(text, today.getYear() - years))
                        .flatMap(Optional::stream)
                        .filter(day -> !day.isAfter(today))
                        .findFirst();
            case NEXT ->
                IntStream.rangeClosed(0, LEAP_DAY_GAP)
                        .mapToObj(years -> inYear(text, today.getYear() + years))
                        .flatMap(Optional::stream)
                        .filter(day -> !day.isBefore(today))
                        .findFirst();
        };
    }

    private static Optional<LocalDate> inYear(String text, int year) {
        return WITHOUT_YEAR.stream()
                .map(pattern -> parse(
                        text,
                        formatter(pattern)
                                .parseDefaulting(ChronoField.YEAR, year)
                                .toFormatter(Locale.US)))
                .flatMap(Optional::stream)
                .findFirst();
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
