package app.fairpanel.decision;

import app.fairpanel.evaluation.Decision;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What each topic adds to the lead of one platform over another.
public final class Contributions {
    private Contributions() {}

    /// Points of 100 by topic, in the order of the criteria; they add up to the difference of the two scores. A topic
    /// that is rated for only one of them counts by how far that rating is from the second platform's whole score.
    ///
    /// @return empty unless both have a score
    public static SequencedMap<String, Double> between(Decision decision, String first, String second) {
        var one = Fit.of(decision, first);
        var other = Fit.of(decision, second);
        var points = new LinkedHashMap<String, Double>();
        if (one.score().isEmpty() || other.score().isEmpty()) {
            return points;
        }
        double base = other.score().getAsDouble();
        Weights.of(decision)
                .forEach((topic, weight) -> points.put(
                        topic,
                        part(decision, topic, first, weight, one, base)
                                - part(decision, topic, second, weight, other, base)));
        return points;
    }

    private static double part(Decision decision, String topic, String platform, double weight, Fit fit, double base) {
        return decision.rating(topic, platform)
                .map(rating -> weight * (rating.score().doubleValue() * 10 - base) / fit.coverage())
                .orElse(0.0);
    }
}
