package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;

/// Saves to a file that the user knows of.
public record FileDestination(EvaluationFile file) implements Destination {
    @Override
    public SaveResult save(Evaluation evaluation) {
        return file.save(evaluation);
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public boolean isEmpty() {
        return file.stored().isEmpty();
    }
}
