package app.fairpanel.evaluation;

import java.util.Locale;
import java.util.Optional;

/// Who says so.
///
/// @param name the person who said it, or the publisher; blank when nobody knows
/// @param detail the person's role ("provider support"), or the title of the page or document
/// @param link an address or a file's path to look it up
public record Source(SourceKind kind, String name, String detail, Optional<String> link, Optional<Grade> grade) {
    public Source {
        name = name.strip();
        detail = detail.strip();
        link = link.map(String::strip).filter(text -> !text.isEmpty());
    }

    public Strength strength() {
        return kind.strength();
    }

    /// Whether both are the same voice, so that the later of their statements replaces the earlier. A publisher or a
    /// named person is one voice whatever the page or the call; somebody unnamed is known by their role; and nobody
    /// can tell whether two sources without either are the same, so they are not taken to be.
    public boolean isSameVoiceAs(Source other) {
        var mine = voice();
        return mine.isPresent() && mine.equals(other.voice());
    }

    private Optional<String> voice() {
        if (kind == SourceKind.OWN_EXPERIENCE) {
            return Optional.of("own experience");
        }
        var known = name.isEmpty() ? detail : name;
        return known.isEmpty() ? Optional.empty() : Optional.of(known.toLowerCase(Locale.ROOT));
    }
}
