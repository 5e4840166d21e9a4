package app.fairpanel.decision;

import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.MoneyScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// How much each topic counts, as shares that sum to one. Money, when it takes part, is one of them.
public final class Weights {
    /// What money is called among the topics.
    public static final String MONEY = "money";

    private Weights() {}

    /// The topics that count, money among them, in their order: by rank, the most important first.
    public static List<String> order(Decision decision) {
        var order = new ArrayList<>(
                decision.criteria().stream().map(Criterion::topic).toList());
        decision.money().ifPresent(scale -> order.add(Math.min(scale.place(), order.size()), MONEY));
        return List.copyOf(order);
    }

    /// The shares of the topics, in their order; empty when nothing counts.
    public static SequencedMap<String, Double> of(Decision decision) {
        var order = order(decision);
        var weights = switch (decision.weighting()) {
            case SET ->
                shares(order.stream()
                        .map(topic -> set(decision, topic).doubleValue())
                        .toList());
            case BY_RANK -> rankOrderCentroid(order.size());
        };
        var byTopic = new LinkedHashMap<String, Double>();
        for (int i = 0; i < weights.size(); i++) {
            byTopic.put(order.get(i), weights.get(i));
        }
        return byTopic;
    }

    /// The weight that was set for a topic or for money, 0–100.
    public static BigDecimal set(Decision decision, String topic) {
        return topic.equals(MONEY)
                ? decision.money().map(MoneyScale::weight).orElse(BigDecimal.ZERO)
                : decision.criterion(topic).map(Criterion::weight).orElse(BigDecimal.ZERO);
    }

    /// The same decision with another weight for a topic or for money.
    public static Decision with(Decision decision, String topic, BigDecimal weight) {
        return topic.equals(MONEY)
                ? decision.withMoney(decision.money().map(scale -> scale.withWeight(weight)))
                : decision.criterion(topic)
                        .map(criterion -> decision.with(criterion.withWeight(weight)))
                        .orElse(decision);
    }

    /// The same decision with a topic, or money, at another place.
    ///
    /// @param place how many come before it, from 0; beyond the end is the end
    public static Decision moved(Decision decision, String topic, int place) {
        var order = new ArrayList<>(order(decision));
        if (!order.remove(topic)) {
            return decision;
        }
        order.add(Math.clamp(place, 0, order.size()), topic);
        int money = order.indexOf(MONEY);
        var criteria =
                order.stream().flatMap(id -> decision.criterion(id).stream()).toList();
        return decision.withCriteria(criteria)
                .withMoney(decision.money().map(scale -> scale.withPlace(Math.max(money, 0))));
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

    private static List<Double> shares(List<Double> weights) {
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        return total == 0
                ? List.of()
                : weights.stream().map(weight -> weight / total).toList();
    }
}
