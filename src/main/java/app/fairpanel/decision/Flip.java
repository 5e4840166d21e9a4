package app.fairpanel.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The smallest single change after which another platform fits best.
public sealed interface Flip {
    /// How large the change is against all that it could be, 0–1: the smaller, the less certain the lead.
    double size();

    /// The platform that leads then.
    String winner();

    /// @param now the weight of the topic, 0–100
    /// @param then the weight at which both fit alike
    record Weight(String topic, double now, double then, String winner) implements Flip {
        @Override
        public double size() {
            return Math.abs(then - now) / 100;
        }
    }

    /// Where only the order counts.
    ///
    /// @param now how many topics come before it
    /// @param then how many would have to
    /// @param topics how many there are
    record Place(String topic, int now, int then, int topics, String winner) implements Flip {
        @Override
        public double size() {
            return Math.abs(then - now) / (double) topics;
        }
    }

    /// @param now the rating, 0–10
    /// @param then the rating at which both fit alike
    record Rating(String topic, String platform, double now, double then, String winner) implements Flip {
        @Override
        public double size() {
            return Math.abs(then - now) / 10;
        }
    }

    /// A change of what a platform costs or pays. Only when money takes part.
    ///
    /// @param dollarsAMonth by how much its net would have to change; negative when it would have to fall
    /// @param size against the whole scale of money
    record Price(String platform, double dollarsAMonth, double size, String winner) implements Flip {}

    /// The smallest of each kind, the smallest of all first; nothing while nobody leads or nothing alone flips it.
    static List<Flip> of(Scorecard card) {
        if (!(FitVerdict.of(card) instanceof FitVerdict.Leads leads)) {
            return List.of();
        }
        var leader = leads.leader();
        var weights = switch (card.decision().weighting()) {
            case SET -> rivals(card, leader).flatMap(rival -> weights(card, leader, rival));
            case BY_RANK -> places(card, leader);
        };
        var ratings = ratings(card, leader, leads.next()).toList();
        return Stream.of(
                        smallest(weights),
                        smallest(ratings.stream().filter(Rating.class::isInstance)),
                        smallest(ratings.stream().filter(Price.class::isInstance)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Flip::size))
                .toList();
    }

    private static Optional<Flip> smallest(Stream<Flip> flips) {
        return flips.min(Comparator.comparingDouble(Flip::size));
    }

    private static Stream<String> rivals(Scorecard card, String leader) {
        return card.contenders().stream().filter(platform -> !platform.equals(leader));
    }

    private static Stream<Flip> weights(Scorecard card, String leader, String next) {
        return card.shares().keySet().stream().flatMap(topic -> {
            double now = Weights.set(card.decision(), topic).doubleValue();
            return evenAt(card, topic, leader, next)
                    .filter(then -> then >= 0 && then <= 100)
                    .boxed()
                    .min(Comparator.comparingDouble(then -> Math.abs(then - now)))
                    .map(then -> new Weight(topic, now, then, next))
                    .stream();
        });
    }

    /// The weights of one topic at which two platforms fit alike, all others as they are. With what the others come to
    /// (a and b) over their weights (c and d) that is where (a + x·p) ÷ (c + x) = (b + x·q) ÷ (d + x).
    /// The score of a platform that is not rated in the topic stays a ÷ c.
    private static DoubleStream evenAt(Scorecard card, String topic, String leader, String next) {
        var one = Rest.of(card, topic, leader);
        var two = Rest.of(card, topic, next);
        if (one.rating().isEmpty() && two.rating().isEmpty()) {
            return DoubleStream.empty();
        }
        if (one.rating().isEmpty()) {
            return constant(one, two);
        }
        if (two.rating().isEmpty()) {
            return constant(two, one);
        }
        double p = one.rating().getAsDouble();
        double q = two.rating().getAsDouble();
        return roots(
                p - q,
                one.sum() + p * two.weight() - two.sum() - q * one.weight(),
                one.sum() * two.weight() - two.sum() * one.weight());
    }

    private static DoubleStream constant(Rest unrated, Rest rated) {
        if (unrated.weight() == 0) {
            return DoubleStream.empty();
        }
        double score = unrated.sum() / unrated.weight();
        return roots(0, rated.rating().getAsDouble() - score, rated.sum() - score * rated.weight());
    }

    private static DoubleStream roots(double square, double linear, double constant) {
        if (Math.abs(square) < Fit.ROUNDING) {
            return Math.abs(linear) < Fit.ROUNDING ? DoubleStream.empty() : DoubleStream.of(-constant / linear);
        }
        double inside = linear * linear - 4 * square * constant;
        return inside < 0
                ? DoubleStream.empty()
                : DoubleStream.of(
                        (-linear - Math.sqrt(inside)) / (2 * square), (-linear + Math.sqrt(inside)) / (2 * square));
    }

    /// What all other rated topics of a platform come to, and its rating in one.
    record Rest(double sum, double weight, OptionalDouble rating) {
        static Rest of(Scorecard card, String topic, String platform) {
            double sum = 0;
            double weight = 0;
            for (var other : card.shares().keySet()) {
                var rating = card.rating(other, platform);
                if (!other.equals(topic) && rating.isPresent()) {
                    double set = Weights.set(card.decision(), other).doubleValue();
                    sum += set * rating.getAsDouble();
                    weight += set;
                }
            }
            return new Rest(sum, weight, card.rating(topic, platform));
        }
    }

    private static Stream<Flip> places(Scorecard card, String leader) {
        var order = Weights.order(card.decision());
        var found = new ArrayList<Flip>();
        for (int now = 0; now < order.size(); now++) {
            for (int then = 0; then < order.size(); then++) {
                var topic = order.get(now);
                var winner =
                        card.with(Weights.moved(card.decision(), topic, then)).best();
                if (winner.isPresent() && !winner.get().equals(leader)) {
                    found.add(new Place(topic, now, then, order.size(), winner.get()));
                }
            }
        }
        return found.stream();
    }

    /// A rating of the leader that falls, or of a rival that rises. The rating of money is a change of the net.
    private static Stream<Flip> ratings(Scorecard card, String leader, String next) {
        double lead = card.score(leader) - card.score(next);
        return Stream.concat(
                ratings(card, leader, -lead, next),
                rivals(card, leader)
                        .flatMap(rival -> ratings(card, rival, card.score(leader) - card.score(rival), rival)));
    }

    private static Stream<Flip> ratings(Scorecard card, String platform, double change, String winner) {
        return card.shares().entrySet().stream()
                .flatMap(entry -> rating(card, entry.getKey(), entry.getValue(), platform, change, winner).stream());
    }

    private static Optional<Flip> rating(
            Scorecard card, String topic, double share, String platform, double change, String winner) {
        var rating = card.rating(topic, platform);
        if (rating.isEmpty() || share == 0) {
            return Optional.empty();
        }
        double now = rating.getAsDouble();
        double then = now + change / 10 * card.fit(platform).coverage() / share;
        if (then < 0 || then > 10) {
            return Optional.empty();
        }
        return Optional.of(
                topic.equals(Weights.MONEY)
                        ? price(card, platform, then, winner)
                        : new Rating(topic, platform, now, then, winner));
    }

    private static Flip price(Scorecard card, String platform, double then, String winner) {
        var scale = card.decision().money().orElseThrow();
        double whole = scale.ten().doubleValue() - scale.zero().doubleValue();
        double net = scale.zero().doubleValue() + then / 10 * whole;
        double change = net - card.yearlyNet(platform).orElseThrow();
        return new Price(platform, change / 12, Math.abs(change) / whole, winner);
    }
}
