package app.fairpanel.decision;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// What weights, ratings and must-haves come to: the closed set of what can be said.
public sealed interface FitVerdict {
    /// Points of 100 that count as no clear winner while the clinician has not set any.
    double MARGIN = 3;

    record NoPlatforms() implements FitVerdict {}

    /// No topic counts.
    record NothingCounts() implements FitVerdict {}

    record NothingRated() implements FitVerdict {}

    /// Every platform that is rated fails a must-have.
    record AllFail() implements FitVerdict {}

    /// Only one platform is rated at all.
    record OnlyRated(String platform) implements FitVerdict {}

    /// All other platforms that are rated fail a must-have.
    record OnlyLeft(String platform) implements FitVerdict {}

    /// Of those that fail nothing, fewer than two are rated on enough of what counts.
    ///
    /// @param thin those that need more ratings
    record TooLittle(List<String> thin) implements FitVerdict {}

    /// Less than the margin apart.
    ///
    /// @param leaders in the order of the evaluation
    /// @param margin points of 100
    /// @param thin those that are not compared, because too little of what counts is rated
    record Tie(List<String> leaders, double margin, List<String> thin) implements FitVerdict {}

    /// @param next the next best
    /// @param lead points of 100
    /// @param whole whether both are rated on all that counts
    /// @param thin those that are not compared, because too little of what counts is rated
    record Leads(String leader, String next, double lead, boolean whole, List<String> thin) implements FitVerdict {}

    static FitVerdict of(Scorecard card) {
        if (card.platforms().isEmpty()) {
            return new NoPlatforms();
        }
        if (card.shares().isEmpty()) {
            return new NothingCounts();
        }
        var rated = card.platforms().stream()
                .filter(platform -> card.fit(platform).score().isPresent())
                .toList();
        if (rated.isEmpty()) {
            return new NothingRated();
        }
        var left = rated.stream()
                .filter(platform -> card.mustHaves(platform) != MustHaves.FAILED)
                .toList();
        if (left.isEmpty()) {
            return new AllFail();
        }
        if (rated.size() == 1) {
            return new OnlyRated(rated.getFirst());
        }
        if (left.size() == 1) {
            return new OnlyLeft(left.getFirst());
        }
        return among(card, left);
    }

    private static FitVerdict among(Scorecard card, List<String> left) {
        var thin =
                left.stream().filter(platform -> !card.fit(platform).isEnough()).toList();
        var best = left.stream()
                .filter(platform -> !thin.contains(platform))
                .sorted(Comparator.comparingDouble(platform -> -card.score(platform)))
                .toList();
        if (best.size() < 2) {
            return new TooLittle(thin);
        }
        double margin = margin(card);
        double most = card.score(best.getFirst());
        var leaders = left.stream()
                .filter(platform ->
                        best.contains(platform) && most - card.score(platform) < Math.max(margin, Fit.ROUNDING))
                .toList();
        return leaders.size() > 1
                ? new Tie(leaders, margin, thin)
                : new Leads(
                        best.get(0),
                        best.get(1),
                        most - card.score(best.get(1)),
                        card.fit(best.get(0)).isWhole() && card.fit(best.get(1)).isWhole(),
                        thin);
    }

    /// Points of 100.
    private static double margin(Scorecard card) {
        return card.decision().margin().map(BigDecimal::doubleValue).orElse(MARGIN);
    }
}
