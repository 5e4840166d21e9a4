package app.fairpanel.desktop.words;

import app.fairpanel.evaluation.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says a date as exactly as it is known: "Nov 3, 2026", "Nov 2025", "2025".
public final class DateText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    private DateText() {}

    public static String of(PartialDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        return (date.isWholeDay() ? DAY : MONTH).format(date.firstDay());
    }

    public static String of(LocalDate date) {
        return DAY.format(date);
    }
}
