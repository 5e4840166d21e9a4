package app.fairpanel.storage;

import java.util.List;

/// What came of opening a file.
public sealed interface Opening {
    /// It can be worked on.
    ///
    /// @param file where it is saved
    /// @param migrated whether the file has an older form, which it keeps until the next edit is saved
    record Opened(EvaluationFile file, StoredEvaluation stored, boolean migrated) implements Opening {}

    /// It can be looked at only.
    record ReadOnly(StoredEvaluation stored, Reading.Reason reason) implements Opening {}

    /// It cannot be opened, and was not touched.
    ///
    /// @param problems at least one
    record Refused(List<Problem> problems) implements Opening {}
}
