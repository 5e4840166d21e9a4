package app.fairpanel.storage;

import java.util.List;
import java.util.Optional;

/// What came of opening an evaluation in the app.
public sealed interface OpenResult {
    /// It can be worked on, and is locked for others where that is possible.
    ///
    /// @param newer what a killed process had written but not yet put in place, newest first, to be offered
    record ToWorkOn(WorkingFile file, StoredEvaluation stored, boolean migrated, List<StoredEvaluation> newer)
            implements OpenResult {}

    /// Somebody else has it open. It can be looked at, and perhaps taken over ([Storage#takeOver]).
    record InUse(StoredEvaluation stored, LockResult.Held by) implements OpenResult {}

    /// This version must not write it. It can be looked at.
    record ToLookAt(StoredEvaluation stored, Reading.Reason reason) implements OpenResult {}

    /// It cannot be opened, and was not touched.
    ///
    /// @param problems at least one
    /// @param newestGood the newest snapshot of what it was, to be offered instead
    record Damaged(List<Problem> problems, Optional<Snapshot> newestGood) implements OpenResult {}
}
