package app.fairpanel.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;

/// In how many of many random weightings each platform fits best: how much of a lead comes from the weights, and how
/// much from the ratings. Every weighting of the topics is as likely as any other.
///
/// @param wins shares of the weightings, 0–1, by platform; equals share a win; those that cannot lead have none
public record RandomWeightings(int count, SequencedMap<String, Double> wins) {
    /// How many the app shows.
    public static final int COUNT = 10_000;
    /// The seed that the app shows them for.
    public static final long SEED = 1;

    public static RandomWeightings of(Scorecard card, long seed, int count) {
        var contenders = card.contenders();
        var topics = List.copyOf(card.shares().keySet());
        var ratings = new double[contenders.size()][topics.size()];
        for (int p = 0; p < contenders.size(); p++) {
            for (int t = 0; t < topics.size(); t++) {
                ratings[p][t] = card.rating(topics.get(t), contenders.get(p)).orElse(Double.NaN);
            }
        }
        var wins = wins(ratings, topics.size(), seed, count);
        var byPlatform = new LinkedHashMap<String, Double>();
        for (int p = 0; p < contenders.size(); p++) {
            byPlatform.put(contenders.get(p), wins[p] / count);
        }
        return new RandomWeightings(count, byPlatform);
    }

    private static double[] wins(double[][] ratings, int topics, long seed, int count) {
        var random = new SplittableRandom(seed);
        var weights = new double[topics];
        var scores = new double[ratings.length];
        var wins = new double[ratings.length];
        for (int n = 0; n < count; n++) {
            for (int t = 0; t < topics; t++) {
                weights[t] = random.nextExponential();
            }
            double best = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < ratings.length; p++) {
                scores[p] = score(ratings[p], weights);
                best = Math.max(best, scores[p]);
            }
            share(wins, scores, best);
        }
        return wins;
    }

    private static void share(double[] wins, double[] scores, double best) {
        int equals = 0;
        for (double score : scores) {
            equals += best - score < Fit.ROUNDING ? 1 : 0;
        }
        for (int p = 0; p < scores.length; p++) {
            if (best - scores[p] < Fit.ROUNDING) {
                wins[p] += 1.0 / equals;
            }
        }
    }

    private static double score(double[] ratings, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int t = 0; t < ratings.length; t++) {
            if (!Double.isNaN(ratings[t])) {
                sum += weights[t] * ratings[t];
                weight += weights[t];
            }
        }
        return sum / weight;
    }
}
