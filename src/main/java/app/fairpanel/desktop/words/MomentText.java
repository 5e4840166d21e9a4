package app.fairpanel.desktop.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says when something happened, to the minute, by the user's clock: "Nov 23, 2026, 5:04 PM".
public final class MomentText {
    private final DateTimeFormatter format;

    /// @param zone where the user's clock is
    public MomentText(ZoneId zone) {
        format = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US).withZone(zone);
    }

    public String of(Instant at) {
        return format.format(at);
    }
}
