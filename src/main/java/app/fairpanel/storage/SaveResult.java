package app.fairpanel.storage;

/// What came of a save.
public sealed interface SaveResult {
    /// The evaluation is in its file, and the file survives a power cut where the system can promise that.
    record Saved(FileVersion version) implements SaveResult {}

    record NotSaved(SaveProblem problem) implements SaveResult {}
}
