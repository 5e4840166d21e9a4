package app.fairpanel.decision;

import app.fairpanel.catalog.Question;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// How likely it is that the answer to a question makes another platform fit best.
///
/// An answer is taken to become a rating from 0 to 10 in whole points. What is not rated can become any of them alike.
/// A rating that rests on what was published can become any, the nearer to it the likelier; one that rests on what was
/// told stays within three points. A must-have that is not cleared fails every other time.
final class FlipChance {
    private static final int TOLD_WITHIN = 3;
    private static final double FAILS = 0.5;

    private final Scorecard card;
    private final Evidence evidence;

    FlipChance(Scorecard card, Evidence evidence) {
        this.card = card;
        this.evidence = evidence;
    }

    /// The topics of a question that count and are not in writing.
    List<String> open(Question question, String platform) {
        return question.topics().stream()
                .filter(topic -> card.shares().containsKey(topic))
                .filter(topic -> evidence.cell(topic, platform).status() != Status.IN_WRITING)
                .toList();
    }

    boolean clearsMustHave(List<String> topics, String platform) {
        return topics.stream()
                .anyMatch(topic -> card.decision()
                                .criterion(topic)
                                .filter(it -> it.mustHave())
                                .isPresent()
                        && card.decision().clearance(topic, platform).isEmpty());
    }

    /// 0–1.
    double of(Question question, String platform) {
        var topics = open(question, platform);
        var leader = card.best();
        if (topics.isEmpty() || leader.isEmpty() || card.mustHaves(platform) == MustHaves.FAILED) {
            return 0;
        }
        boolean leads = leader.get().equals(platform);
        var rival = leads
                ? card.contenders().stream()
                        .filter(other -> !other.equals(platform))
                        .mapToDouble(card::score)
                        .max()
                : OptionalDouble.of(card.score(leader.get()));
        if (rival.isEmpty()) {
            return 0;
        }
        double flips = chance(new Sums(topics, platform), 0, 0, rival.getAsDouble(), leads);
        double fails = clearsMustHave(topics, platform) ? FAILS : 0;
        return (1 - fails) * flips + (leads ? fails : 0);
    }

    /// What the topics that are not asked about come to, and how the others may be answered.
    private final class Sums {
        private double weighted;
        private double weight;
        private double asked;
        private final List<double[]> answers = new ArrayList<>();
        private final List<Double> shares = new ArrayList<>();

        Sums(List<String> topics, String platform) {
            card.shares().forEach((topic, share) -> {
                var rating = card.rating(topic, platform);
                if (topics.contains(topic)) {
                    answers.add(likely(rating, evidence.cell(topic, platform).status() == Status.TOLD));
                    shares.add(share);
                    asked += share;
                } else if (rating.isPresent()) {
                    weighted += share * rating.getAsDouble();
                    weight += share;
                }
            });
        }
    }

    /// @param at the topic whose answers are gone through
    /// @param sum what the answers before it come to
    private static double chance(Sums sums, int at, double sum, double rival, boolean leads) {
        if (at == sums.answers.size()) {
            double coverage = sums.weight + sums.asked;
            if (coverage < Fit.ENOUGH - Fit.ROUNDING) {
                return 0;
            }
            double ahead = 10 * (sums.weighted + sum) / coverage - rival;
            return (leads ? -ahead : ahead) > Fit.ROUNDING ? 1 : 0;
        }
        var likely = sums.answers.get(at);
        double chance = 0;
        for (int rating = 0; rating <= 10; rating++) {
            if (likely[rating] > 0) {
                chance += likely[rating] * chance(sums, at + 1, sum + sums.shares.get(at) * rating, rival, leads);
            }
        }
        return chance;
    }

    /// How likely each rating from 0 to 10 is.
    static double[] likely(OptionalDouble rating, boolean told) {
        var likely = new double[11];
        double sum = 0;
        for (int i = 0; i <= 10; i++) {
            likely[i] = rating.isEmpty() ? 1 : weight(i, rating.getAsDouble(), told);
            sum += likely[i];
        }
        for (int i = 0; i <= 10; i++) {
            likely[i] /= sum;
        }
        return likely;
    }

    private static double weight(int to, double from, boolean told) {
        if (told) {
            return Math.max(0, 1 - Math.abs(to - from) / (TOLD_WITHIN + 1));
        }
        return to <= from ? (to + 1) / (from + 1) : (11 - to) / (11 - from);
    }
}
