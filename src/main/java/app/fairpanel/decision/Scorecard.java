package app.fairpanel.decision;

import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.MoneyScale;
import app.fairpanel.money.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/// The decision as numbers: what each topic counts, how each platform is rated in it, and where each platform stands
/// with the must-haves.
///
/// A platform's row depends on no other platform, so adding or removing one never reorders the rest.
public final class Scorecard {
    private final Decision decision;
    private final List<String> platforms;
    private final Map<String, Double> yearlyNets;
    private final SequencedMap<String, Double> shares;
    private final Map<String, Map<String, Double>> ratings;

    private Scorecard(Decision decision, List<String> platforms, Map<String, Double> yearlyNets) {
        this.decision = decision;
        this.platforms = List.copyOf(platforms);
        this.yearlyNets = Map.copyOf(yearlyNets);
        shares = Weights.of(decision);
        ratings = new HashMap<>();
        for (var platform : platforms) {
            ratings.put(platform, new HashMap<>());
        }
        decision.ratings()
                .forEach(rating -> Optional.ofNullable(ratings.get(rating.platform()))
                        .ifPresent(row -> row.put(rating.topic(), rating.score().doubleValue())));
        ratings.forEach((platform, row) -> {
            row.keySet().retainAll(shares.keySet());
            decision.money()
                    .filter(scale -> yearlyNets.containsKey(platform))
                    .ifPresent(scale -> row.put(Weights.MONEY, rated(scale, yearlyNets.getOrDefault(platform, 0.0))));
        });
    }

    /// @param yearlyNets dollars a year by platform; one whose net is unknown is not in it
    public static Scorecard of(Decision decision, List<String> platforms, Map<String, Double> yearlyNets) {
        return new Scorecard(decision, platforms, yearlyNets);
    }

    /// The platforms that are compared, with what each leaves at the comparison's caseload.
    public static Scorecard of(Decision decision, Comparison comparison) {
        var nets = new LinkedHashMap<String, Double>();
        var platforms = new ArrayList<String>();
        comparison.alternatives().forEach(alternative -> {
            platforms.add(alternative.id());
            if (alternative.isKnown()) {
                nets.put(alternative.id(), 12 * alternative.curve().at(comparison.sessions()));
            }
        });
        return new Scorecard(decision, platforms, nets);
    }

    /// Where a yearly net lies on the clinician's scale, 0–10; beyond its ends it counts as its ends.
    public static double rated(MoneyScale scale, double yearlyNet) {
        double zero = scale.zero().doubleValue();
        return Math.clamp(10 * (yearlyNet - zero) / (scale.ten().doubleValue() - zero), 0, 10);
    }

    /// The same platforms and nets under a changed decision.
    public Scorecard with(Decision changed) {
        return new Scorecard(changed, platforms, yearlyNets);
    }

    public Decision decision() {
        return decision;
    }

    public List<String> platforms() {
        return platforms;
    }

    /// The topics that count, in their order, with their shares of the weight, 0–1.
    public SequencedMap<String, Double> shares() {
        return shares;
    }

    /// 0–10.
    public OptionalDouble rating(String topic, String platform) {
        var rating = row(platform).get(topic);
        return rating == null ? OptionalDouble.empty() : OptionalDouble.of(rating);
    }

    /// What a platform leaves, in dollars a year.
    public OptionalDouble yearlyNet(String platform) {
        var net = yearlyNets.get(platform);
        return net == null ? OptionalDouble.empty() : OptionalDouble.of(net);
    }

    private Map<String, Double> row(String platform) {
        return ratings.getOrDefault(platform, Map.of());
    }

    public Fit fit(String platform) {
        return fit(platform, Optional.empty(), 0);
    }

    /// How well a platform would fit with another rating in one topic.
    Fit fit(String platform, String topic, double rating) {
        return fit(platform, Optional.of(topic), rating);
    }

    private Fit fit(String platform, Optional<String> changed, double rating) {
        double weighted = 0;
        double rated = 0;
        for (var entry : shares.entrySet()) {
            var score = changed.isPresent() && changed.get().equals(entry.getKey())
                    ? Double.valueOf(rating)
                    : row(platform).get(entry.getKey());
            if (score != null) {
                weighted += entry.getValue() * score * 10;
                rated += entry.getValue();
            }
        }
        return new Fit(rated > 0 ? OptionalDouble.of(weighted / rated) : OptionalDouble.empty(), rated);
    }

    public MustHaves mustHaves(String platform) {
        return MustHaves.of(decision, platform);
    }

    /// The score of a platform; only to be asked of one that has one.
    double score(String platform) {
        return fit(platform).score().orElseThrow();
    }

    /// The platforms that can lead: rated on enough of what counts, and failing no must-have.
    public List<String> contenders() {
        return platforms.stream()
                .filter(platform ->
                        mustHaves(platform) != MustHaves.FAILED && fit(platform).isEnough())
                .toList();
    }

    /// The contender that fits best, the first of equals.
    public Optional<String> best() {
        Optional<String> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (var platform : contenders()) {
            double score = score(platform);
            if (score > most + Fit.ROUNDING) {
                most = score;
                best = Optional.of(platform);
            }
        }
        return best;
    }
}
