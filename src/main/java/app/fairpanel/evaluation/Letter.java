package app.fairpanel.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/// A letter to a platform as the clinician changed it. One that was not changed is written anew each time it is looked
/// at, and not kept.
///
/// @param call the id of the conversation that it asks to confirm; nothing for any other purpose
/// @param to the address it goes to, as far as it was typed
/// @param changed the day of the last change
public record Letter(
        Purpose purpose,
        String platform,
        Optional<String> call,
        String to,
        String subject,
        String body,
        LocalDate changed) {
    public enum Purpose {
        /// Asks to confirm what was said in a conversation.
        CONFIRMATION,
        /// Asks all that is open.
        INQUIRY,
        /// Asks again for what is overdue.
        REMINDER,
        /// Asks for the terms that are not in writing.
        TERMS
    }

    public Letter {
        if (platform.isBlank()) {
            throw new IllegalArgumentException("a letter needs a platform");
        }
    }

    public boolean isOf(Purpose other, String platformId, Optional<String> callId) {
        return purpose == other && platform.equals(platformId) && call.equals(callId);
    }
}
