package app.fairpanel.decision;

import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;

/// Where a platform stands with all that the clinician must have.
public enum MustHaves {
    MET,
    /// None failed, but at least one has no word on it yet.
    NOT_CLEARED,
    FAILED;

    public static MustHaves of(Decision decision, String platform) {
        var clearances = decision.criteria().stream()
                .filter(Criterion::mustHave)
                .map(criterion -> decision.clearance(criterion.topic(), platform))
                .toList();
        if (clearances.stream()
                .anyMatch(clearance -> clearance.isPresent() && !clearance.get().passes())) {
            return FAILED;
        }
        return clearances.stream()
                        .allMatch(
                                clearance -> clearance.filter(Clearance::passes).isPresent())
                ? MET
                : NOT_CLEARED;
    }
}
