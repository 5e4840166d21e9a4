package app.fairpanel.decision;

import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Rating;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The decision as far as it rests on what is in writing: a floor under each platform.
///
/// A rating of what is not in writing falls to 0, which the clinician's own anchors call the worst; so does one that
/// was never given. A must-have that was cleared on somebody's word is not cleared; one that failed stays failed.
final class OnlyInWriting {
    private OnlyInWriting() {}

    static Decision of(Decision decision, List<Platform> platforms, Evidence evidence) {
        var floor = decision;
        for (var platform : platforms) {
            for (var criterion : decision.criteria()) {
                if (evidence.cell(criterion.topic(), platform.id()).status() != Status.IN_WRITING) {
                    floor = withoutPromise(floor, criterion, platform.id());
                }
            }
        }
        return floor;
    }

    private static Decision withoutPromise(Decision decision, Criterion criterion, String platform) {
        var changed = decision.with(new Rating(criterion.topic(), platform, BigDecimal.ZERO, ""));
        var failed = decision.clearance(criterion.topic(), platform).filter(clearance -> !clearance.passes());
        return changed.withClearance(criterion.topic(), platform, failed.or(Optional::<Clearance>empty));
    }
}
