package app.fairpanel.storage;

import java.util.Optional;

/// One thing that both sides of a merge have differently, and that somebody has to choose.
///
/// @param kind the name of a list (`statements`, `feeSchedule.lines`) or of a single part (`clinician`)
/// @param key what makes a record of the list the same one; the name of the component for a single part
/// @param base how it was before; nothing when it was not there, or when that is not known
/// @param mine how it is in the document that is open; nothing when it is not there
/// @param theirs how it is in the other; nothing when it is not there
public record Conflict(String kind, Object key, Optional<Object> base, Optional<Object> mine, Optional<Object> theirs) {
    public enum Side {
        MINE,
        THEIRS
    }

    /// Whether it is about a record of a list, and not about one component of a single part.
    public boolean isOfRecord() {
        return RecordKind.at(kind).isPresent();
    }

    Optional<Object> chosen(Side side) {
        return switch (side) {
            case MINE -> mine;
            case THEIRS -> theirs;
        };
    }
}
