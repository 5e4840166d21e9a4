package app.fairpanel.evaluation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A conversation with a platform, over whichever channel. What was said in it are statements that name it.
///
/// @param start when it began, by the clinician's clock
/// @param end when it was over; nothing when that was not noted, or while it goes on
/// @param callBack when to call again, if that was agreed; at midnight when only the day was
/// @param contact the id of the person spoken to, when they are among the contacts
/// @param person who was spoken to; blank when unknown
/// @param role what that person does there, such as "provider support"
/// @param notes free notes; a line taken down during the conversation begins with its time
/// @param items the questions that were on its list, in the order of asking
public record Call(
        String id,
        String platform,
        Channel channel,
        LocalDateTime start,
        Optional<LocalDateTime> end,
        Outcome outcome,
        Optional<LocalDateTime> callBack,
        Optional<String> contact,
        String person,
        String role,
        String notes,
        List<CallItem> items) {
    public enum Channel {
        CALL(SourceKind.CALL),
        EMAIL(SourceKind.EMAIL),
        CHAT(SourceKind.CHAT),
        MEETING(SourceKind.MEETING);

        private final SourceKind source;

        Channel(SourceKind source) {
            this.source = source;
        }

        /// What a statement made in it has as the kind of its source.
        public SourceKind source() {
            return source;
        }
    }

    public enum Outcome {
        /// It goes on; one that was cut off by the end of the app stays so until the user ends it.
        GOING_ON,
        REACHED,
        NO_ANSWER,
        VOICEMAIL,
        CALL_BACK
    }

    public Call {
        person = person.strip();
        role = role.strip();
        items = List.copyOf(items);
        if (id.isBlank() || platform.isBlank()) {
            throw new IllegalArgumentException("a call needs an id and a platform");
        }
    }

    /// One of which only the answers are noted.
    public static Call reached(
            String id, String platform, Channel channel, LocalDateTime start, String person, String role) {
        return new Call(
                id,
                platform,
                channel,
                start,
                Optional.empty(),
                Outcome.REACHED,
                Optional.empty(),
                Optional.empty(),
                person,
                role,
                "",
                List.of());
    }

    public boolean goesOn() {
        return outcome == Outcome.GOING_ON;
    }

    public Call withNotes(String changed) {
        return new Call(id, platform, channel, start, end, outcome, callBack, contact, person, role, changed, items);
    }

    public Call withItems(List<CallItem> changed) {
        return new Call(id, platform, channel, start, end, outcome, callBack, contact, person, role, notes, changed);
    }

    /// With the name of the person, but not their entry among the contacts.
    public Call withoutContact() {
        return new Call(
                id, platform, channel, start, end, outcome, callBack, Optional.empty(), person, role, notes, items);
    }

    /// @param over when it was over, if that is known
    public Call ended(Outcome how, Optional<LocalDateTime> over, Optional<LocalDateTime> again) {
        return new Call(id, platform, channel, start, over, how, again, contact, person, role, notes, items);
    }
}
