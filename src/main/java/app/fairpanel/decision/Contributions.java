package app.fairpanel.decision;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What each topic adds to the lead of one platform over another.
public final class Contributions {
    private Contributions() {}

    /// Points of 100 by topic, in the order of the topics; they add up to the difference of the two scores. A topic
    /// that is rated for only one of them counts by how far that rating is from the second platform's whole score.
    ///
    /// @return empty unless both have a score
    public static SequencedMap<String, Double> between(Scorecard card, String first, String second) {
        var one = card.fit(first);
        var other = card.fit(second);
        var points = new LinkedHashMap<String, Double>();
        if (one.score().isEmpty() || other.score().isEmpty()) {
            return points;
        }
        double base = other.score().getAsDouble();
        card.shares()
                .forEach((topic, share) -> points.put(
                        topic,
                        part(card, topic, first, share / one.coverage(), base)
                                - part(card, topic, second, share / other.coverage(), base)));
        return points;
    }

    private static double part(Scorecard card, String topic, String platform, double share, double base) {
        var rating = card.rating(topic, platform);
        return rating.isPresent() ? share * (rating.getAsDouble() * 10 - base) : 0;
    }
}
