package app.fairpanel.desktop;

import java.util.Locale;
import java.util.Optional;

/// Somewhere in the app that a link can lead to: a view, and what to show in it.
public sealed interface Place {
    record Overview() implements Place {}

    /// The grid; with a topic, its row, and with a platform as well, that cell; with a platform alone, its column.
    record Compare(Optional<String> topic, Optional<String> platform) implements Place {}

    record Money() implements Place {}

    /// The question bank; with a question, that one as it stands with the platform. With a platform alone, the people
    /// there and what was heard from them.
    record Questions(Optional<String> question, Optional<String> platform) implements Place {}

    record Decide(Part part) implements Place {
        public enum Part {
            /// What counts, how much, and the ratings.
            MATTERS,
            /// How sure the lead is.
            SURE,
            /// What to ask next.
            ASKS,
            /// What stands between the clinician and signing.
            READY,
            /// The decision on record.
            RECORD;

            /// The last part of the message key that names it.
            public String key() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public Decide() {
            this(Part.MATTERS);
        }
    }

    /// The guide; with an entry, that one; else the page on the topic.
    record Guide(Optional<String> entry, Optional<String> topic) implements Place {}

    static Place compare() {
        return new Compare(Optional.empty(), Optional.empty());
    }

    static Place cell(String topic, String platform) {
        return new Compare(Optional.of(topic), Optional.of(platform));
    }

    static Place question(String question, String platform) {
        return new Questions(Optional.of(question), Optional.of(platform));
    }

    static Place guide(String entry) {
        return new Guide(Optional.of(entry), Optional.empty());
    }
}
