package app.fairpanel.desktop.find;

import java.util.Locale;

/// One thing that can be found.
///
/// @param name what it is called
/// @param detail what else is shown of it; may be empty
/// @param text what is searched besides and not shown; may be empty
/// @param keys the keys that do the same; empty where there are none
/// @param open goes there, or does it
public record Findable(Kind kind, String name, String detail, String text, String keys, Runnable open) {
    /// Of equals, the kinds named first come first.
    public enum Kind {
        VIEW,
        PLATFORM,
        TOPIC,
        QUESTION,
        PERSON,
        COMMAND,
        ANSWER,
        GUIDE;

        /// The last part of the message key that names it.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
