package app.fairpanel.storage;

import java.time.Instant;

/// How an open document stands with its file: what the header of the window says.
public sealed interface SaveState {
    /// Opened, and not edited since.
    record Unchanged() implements SaveState {}

    /// Edited; the save follows within seconds.
    ///
    /// @param since the first edit that is not saved
    record Unsaved(Instant since) implements SaveState {}

    /// Being written.
    record Saving(Instant since) implements SaveState {}

    /// Everything is safely in the file.
    ///
    /// @param draft whether that is the file of a draft, as the document has no name yet
    record Saved(Instant at, boolean draft) implements SaveState {}

    /// The last save failed. It is tried again when the user edits again, or asks for it.
    ///
    /// @param since the first edit that is not saved
    record NotSaved(SaveProblem problem, Instant since) implements SaveState {}
}
