package app.fairpanel.decision;

import app.fairpanel.evaluation.Decision;
import java.util.Map;
import java.util.OptionalDouble;

/// How well a platform fits: the weighted mean of its ratings, over what is rated.
///
/// A platform's fit depends on no other platform, so adding or removing one never reorders the rest.
///
/// @param score points of 100; nothing when no topic with a weight is rated
/// @param coverage the share of the weight that has ratings, 0–1
public record Fit(OptionalDouble score, double coverage) {
    public static Fit of(Decision decision, String platform) {
        double weighted = 0;
        double rated = 0;
        for (Map.Entry<String, Double> entry : Weights.of(decision).entrySet()) {
            var rating = decision.rating(entry.getKey(), platform);
            if (rating.isPresent()) {
                weighted += entry.getValue() * rating.get().score().doubleValue() * 10;
                rated += entry.getValue();
            }
        }
        return new Fit(rated > 0 ? OptionalDouble.of(weighted / rated) : OptionalDouble.empty(), rated);
    }
}
