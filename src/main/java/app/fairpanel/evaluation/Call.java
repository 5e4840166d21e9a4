package app.fairpanel.evaluation;

import java.time.LocalDateTime;

/// A conversation with a platform, over whichever channel. What was said in it are statements that name it.
///
/// @param start when it began, by the clinician's clock
/// @param person who was spoken to; blank when unknown
/// @param role what that person does there, such as "provider support"
public record Call(
        String id, String platform, Channel channel, LocalDateTime start, String person, String role, String notes) {
    public enum Channel {
        CALL,
        EMAIL,
        CHAT,
        MEETING
    }

    public Call {
        person = person.strip();
        role = role.strip();
        if (id.isBlank() || platform.isBlank()) {
            throw new IllegalArgumentException("a call needs an id and a platform");
        }
    }
}
