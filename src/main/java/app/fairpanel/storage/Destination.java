package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;

/// Where a document is saved to.
public interface Destination {
    /// Called on the writer's thread only.
    SaveResult save(Evaluation evaluation);

    /// Whether this is the place of a draft, which the user gave no name yet.
    boolean isDraft();

    /// Whether even an unedited document has to be saved here: nothing was yet, or others took away what was.
    boolean isToBeWritten();
}
