package app.fairpanel.desktop.words;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says when something happened, to the minute, by the user's clock: "Nov 23, 2026, 5:04 PM".
public final class MomentText {
    private static final DateTimeFormatter PATTERN = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US);

    private final DateTimeFormatter format;

    /// @param zone where the user's clock is
    public MomentText(ZoneId zone) {
        format = PATTERN.withZone(zone);
    }

    /// A moment by the clinician's clock; at midnight only its day, since then no time was given.
    public static String of(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DateText.of(at.toLocalDate()) : PATTERN.format(at);
    }

    public String of(Instant at) {
        return format.format(at);
    }
}
