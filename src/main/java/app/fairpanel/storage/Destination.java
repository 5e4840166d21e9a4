package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;

/// Where a document is saved to.
public interface Destination {
    /// Called on the writer's thread only.
    SaveResult save(Evaluation evaluation);

    /// Whether this is the place of a draft, which the user gave no name yet.
    boolean isDraft();

    /// Whether nothing was ever saved here, so that even an unedited document has to be.
    boolean isEmpty();
}
