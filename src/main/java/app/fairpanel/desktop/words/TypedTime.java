package app.fairpanel.desktop.words;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a time of day as people write one: "3 PM", "3:30pm", "15:00", "noon". A bare hour is meant within office
/// hours: 7 to 11 in the morning, 12 to 6 in the afternoon.
public final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
    private static final int FIRST_MORNING_HOUR = 7;
    private static final int NOON = 12;

    private TypedTime() {}

    public static Optional<LocalTime> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.US).replaceAll("([ap])\\.?\\s?m\\.?$", "$1m");
        if (text.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        var time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int minute = Optional.ofNullable(time.group(2)).map(Integer::parseInt).orElse(0);
        return hour(Integer.parseInt(time.group(1)), Optional.ofNullable(time.group(3)))
                .flatMap(hour -> at(hour, minute));
    }

    private static Optional<Integer> hour(int typed, Optional<String> half) {
        if (half.isPresent()) {
            return typed < 1 || typed > NOON
                    ? Optional.empty()
                    : Optional.of(typed % NOON + (half.get().equals("pm") ? NOON : 0));
        }
        return Optional.of(typed > 0 && typed < FIRST_MORNING_HOUR ? typed + NOON : typed);
    }

    private static Optional<LocalTime> at(int hour, int minute) {
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
