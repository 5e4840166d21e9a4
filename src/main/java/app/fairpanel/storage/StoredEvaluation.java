package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.util.List;
import java.util.Map;

/// An evaluation with what its file says about itself.
///
/// @param revision how many times it has been written, from 0
/// @param history content hashes (SHA-256, hexadecimal) of the contents it grew from, newest first, at most
///     [Limits#HISTORY]: two copies find in it the contents both come from
public record StoredEvaluation(Evaluation evaluation, long revision, List<String> history) {
    public StoredEvaluation {
        history = history.stream().distinct().limit(Limits.HISTORY).toList();
        if (revision < 0) {
            throw new IllegalArgumentException("a negative revision: " + revision);
        }
    }

    /// An evaluation that was never written.
    public static StoredEvaluation fresh(Evaluation evaluation) {
        return new StoredEvaluation(evaluation, 0, List.of());
    }

    /// The same evaluation as one of its own, which is never merged with this one.
    public static Evaluation copy(Evaluation evaluation, String newId) {
        return Records.with(Evaluation.class, evaluation, Map.of("id", newId));
    }
}
