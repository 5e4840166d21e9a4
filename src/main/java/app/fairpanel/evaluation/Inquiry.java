package app.fairpanel.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/// A question put to a platform. That it is answered, or confirmed in writing, is derived from the statements.
///
/// @param followUp the day to ask again, or to look whether an answer has come
public record Inquiry(
        String question,
        String platform,
        State state,
        Optional<LocalDate> asked,
        Optional<LocalDate> followUp,
        String note) {
    /// How long to wait for an answer before asking again, in days, unless the clinician says otherwise.
    public static final int PATIENCE_DAYS = 7;

    public enum State {
        TO_ASK,
        WAITING,
        NOT_APPLICABLE
    }

    public Inquiry {
        note = note.strip();
        if (question.isBlank() || platform.isBlank()) {
            throw new IllegalArgumentException("an inquiry needs a question and a platform");
        }
    }

    public static Inquiry toAsk(String question, String platform) {
        return new Inquiry(question, platform, State.TO_ASK, Optional.empty(), Optional.empty(), "");
    }

    /// Put to the platform on a day, to be followed up after the usual time.
    public Inquiry askedOn(LocalDate day) {
        return new Inquiry(
                question, platform, State.WAITING, Optional.of(day), Optional.of(day.plusDays(PATIENCE_DAYS)), note);
    }

    /// With another day to come back to it.
    public Inquiry followedUpOn(LocalDate day) {
        return new Inquiry(question, platform, state, asked, Optional.of(day), note);
    }

    /// Put to it once more: when it was asked first is kept.
    public Inquiry askedAgainOn(LocalDate day) {
        return new Inquiry(
                question,
                platform,
                State.WAITING,
                asked.or(() -> Optional.of(day)),
                Optional.of(day.plusDays(PATIENCE_DAYS)),
                note);
    }
}
