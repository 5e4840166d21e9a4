package app.fairpanel.decision;

import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// How much each topic counts, as shares that sum to one.
public final class Weights {
    private Weights() {}

    /// The shares of the criteria, in their order; empty when nothing counts.
    public static SequencedMap<String, Double> of(Decision decision) {
        var criteria = decision.criteria();
        var weights = switch (decision.weighting()) {
            case SET -> shares(criteria);
            case BY_RANK -> rankOrderCentroid(criteria.size());
        };
        var byTopic = new LinkedHashMap<String, Double>();
        for (int i = 0; i < weights.size(); i++) {
            byTopic.put(criteria.get(i).topic(), weights.get(i));
        }
        return byTopic;
    }

    /// The weights of `count` topics of which only the order is known, the most important first:
    /// the k-th is (1/k + 1/(k+1) + … + 1/n) / n (Barron and Barrett, 1996).
    public static List<Double> rankOrderCentroid(int count) {
        var weights = new ArrayList<Double>();
        double sum = 0;
        for (int place = count; place >= 1; place--) {
            sum += 1.0 / place;
            weights.addFirst(sum / count);
        }
        return List.copyOf(weights);
    }

    private static List<Double> shares(List<Criterion> criteria) {
        double total = criteria.stream()
                .mapToDouble(criterion -> criterion.weight().doubleValue())
                .sum();
        if (total == 0) {
            return List.of();
        }
        return criteria.stream()
                .map(criterion -> criterion.weight().doubleValue() / total)
                .toList();
    }
}
