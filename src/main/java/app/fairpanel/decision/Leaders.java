package app.fairpanel.decision;

import app.fairpanel.evaluation.Decision;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;

/// The platforms that no other beats by as much as the margin. More than one is a tie, not a winner.
public final class Leaders {
    /// Below this, differences come from the arithmetic and not from the ratings.
    private static final double ROUNDING = 1e-9;

    /// Points of 100 that count as no clear winner while the clinician has not set any.
    public static final double MARGIN = 3;

    private Leaders() {}

    /// With the clinician's margin, or else the app's.
    public static List<String> of(Decision decision, List<String> platforms) {
        return of(decision, platforms, margin(decision));
    }

    /// Points of 100.
    public static double margin(Decision decision) {
        return decision.margin().map(BigDecimal::doubleValue).orElse(MARGIN);
    }

    /// @param platforms the ids of the platforms to compare
    /// @param margin how many points of 100 count as no clear winner
    /// @return in the order given; without those that fail a must-have or have no score
    public static List<String> of(Decision decision, List<String> platforms, double margin) {
        var scores = new LinkedHashMap<String, Double>();
        for (String platform : platforms) {
            var score = Fit.of(decision, platform).score();
            if (score.isPresent() && MustHaves.of(decision, platform) != MustHaves.FAILED) {
                scores.put(platform, score.getAsDouble());
            }
        }
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return scores.keySet().stream()
                .filter(platform -> {
                    double behind = best - scores.getOrDefault(platform, best);
                    return behind < Math.max(margin, ROUNDING);
                })
                .toList();
    }
}
