package app.fairpanel.desktop.call;

import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.desktop.words.TypedTime;
import app.fairpanel.evaluation.Call;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands in the form for a conversation that was kept, as it was typed.
///
/// @param time may be blank: only the day is known
/// @param minutes how long it went on; may be blank
/// @param callBack when to call again; nothing unless that is how it went
record CallFacts(
        String day,
        String time,
        String minutes,
        String person,
        String role,
        Call.Outcome outcome,
        Optional<LocalDateTime> callBack,
        String notes) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:m|min|mins|minute|minutes)?\\.?");

    /// Nobody talks for longer than a day.
    private static final int MOST_MINUTES = 24 * 60;

    /// Why something cannot be kept.
    enum Problem {
        NOT_A_DAY,
        STILL_TO_COME,
        NOT_A_TIME,
        NOT_MINUTES
    }

    static CallFacts of(Call call) {
        var time = call.start().toLocalTime();
        return new CallFacts(
                DateText.of(call.start().toLocalDate()),
                time.equals(LocalTime.MIDNIGHT) ? "" : TIME.format(time),
                call.end()
                        .map(end -> Duration.between(call.start(), end))
                        .map(length -> String.valueOf(Math.max(0, Math.round(length.toSeconds() / 60.0))))
                        .orElse(""),
                call.person(),
                call.role(),
                call.outcome(),
                call.callBack(),
                call.notes());
    }

    Optional<LocalDate> date(LocalDate today) {
        return TypedDate.read(day, today, TypedDate.WithoutYear.LATEST);
    }

    /// Midnight while no time is given; nothing when what was typed is none.
    Optional<LocalTime> timeOfDay() {
        return time.isBlank() ? Optional.of(LocalTime.MIDNIGHT) : TypedTime.read(time);
    }

    /// Nothing while none is given, and when what was typed is none.
    Optional<Duration> length() {
        var read = MINUTES.matcher(minutes.strip().toLowerCase(Locale.US));
        return read.matches()
                ? Optional.of(Integer.parseInt(read.group(1)))
                        .filter(count -> count <= MOST_MINUTES)
                        .map(Duration::ofMinutes)
                : Optional.empty();
    }

    /// Everything that is wrong, in the order of the form.
    List<Problem> problems(LocalDateTime now) {
        var problems = new ArrayList<Problem>();
        var date = date(now.toLocalDate());
        if (date.isEmpty()) {
            problems.add(Problem.NOT_A_DAY);
        }
        if (timeOfDay().isEmpty()) {
            problems.add(Problem.NOT_A_TIME);
        }
        if (date.flatMap(on -> timeOfDay().map(on::atTime))
                .filter(now::isBefore)
                .isPresent()) {
            problems.add(Problem.STILL_TO_COME);
        }
        if (!minutes.isBlank() && length().isEmpty()) {
            problems.add(Problem.NOT_MINUTES);
        }
        return problems;
    }
}
