package app.fairpanel.decision;

import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Short ways to write down a decision: its topics are `t0`, `t1`, …
final class Cards {
    private Cards() {}

    static Decision weighted(double... weights) {
        var decision = Decision.EMPTY;
        for (int i = 0; i < weights.length; i++) {
            decision = decision.with(criterion(i, weights[i], false));
        }
        return decision;
    }

    static Criterion criterion(int index, double weight, boolean mustHave) {
        return new Criterion("t" + index, BigDecimal.valueOf(weight), mustHave, "", "", "");
    }

    /// NaN leaves a topic unrated.
    static Decision rated(Decision decision, String platform, double... scores) {
        var changed = decision;
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i])) {
                changed = changed.with(new Rating("t" + i, platform, BigDecimal.valueOf(scores[i]), ""));
            }
        }
        return changed;
    }

    static Decision cleared(Decision decision, int topic, String platform, boolean passes) {
        return decision.withClearance(
                "t" + topic, platform, Optional.of(new Clearance("t" + topic, platform, passes, "")));
    }

    static Scorecard card(Decision decision, String... platforms) {
        return Scorecard.of(decision, List.of(platforms), Map.of());
    }
}
