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
}
