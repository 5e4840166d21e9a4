package app.fairpanel.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecisionTest {
    /// Wikipedia, "Weighted sum model": 21.5, 22.0, 22.0. Its values, up to 30, are a tenth of ours.
    @Test
    void aTieIsATie() {
        var decision = weighted("20", "15", "40", "25");
        decision = rated(decision, "A1", "2.5", "2", "1.5", "3");
        decision = rated(decision, "A2", "1", "3", "2", "3");
        decision = rated(decision, "A3", "3", "1", "3", "1");
        assertEquals(21.5, score(decision, "A1"), 1e-9);
        assertEquals(22, score(decision, "A2"), 1e-9);
        assertEquals(22, score(decision, "A3"), 1e-9);
        assertEquals(List.of("A2", "A3"), Leaders.of(decision, List.of("A1", "A2", "A3"), 0));
        assertEquals(List.of("A1", "A2", "A3"), Leaders.of(decision, List.of("A1", "A2", "A3"), 1));
    }

    /// Goodwin and Wright, the Tolford stadium: swing weights from relative importance.
    @Test
    void weightsNeedNotSumToAHundred() {
        var decision = weighted("100", "30", "55", "15");
        decision = rated(decision, "Egbert Heath", "1", "10", "7", "5");
        decision = rated(decision, "Lakeside", "4", "8", "10", "10");
        decision = rated(decision, "Hodge Street", "10", "0", "2", "1");
        assertEquals(43, score(decision, "Egbert Heath"), 1e-9);
        assertEquals(67, score(decision, "Lakeside"), 1e-9);
        assertEquals(56.25, score(decision, "Hodge Street"), 1e-9);
    }

    /// The decision matrix of weighty-decision: 120 of 120 with one score missing.
    @Test
    void aMissingRatingIsNotZero() {
        var decision = weighted("5", "3", "4").with(rating("t0", "A", "10")).with(rating("t2", "A", "10"));
        assertEquals(100, score(decision, "A"), 1e-9);
        assertEquals(9.0 / 12, Fit.of(decision, "A").coverage(), 1e-9);
        assertTrue(Fit.of(decision, "B").score().isEmpty());
    }

    /// Published for four topics in the ETF2700 notes, to four places.
    @Test
    void weightsFromAnOrder() {
        var weights = List.copyOf(Weights.of(weighted("0", "0", "0", "0").with(Decision.Weighting.BY_RANK))
                .values());
        var published = List.of(0.5208, 0.2708, 0.1458, 0.0625);
        assertEquals(4, weights.size());
        for (int i = 0; i < 4; i++) {
            assertEquals(published.get(i), weights.get(i), 0.0001);
        }
    }

    @Test
    void aFailedMustHaveIsNeverLeading() {
        var decision = weighted("50").with(criterion(0, "50", true));
        decision = decision.with(rating("t0", "A", "10")).with(rating("t0", "B", "1"));
        assertEquals(MustHaves.NOT_CLEARED, MustHaves.of(decision, "A"));
        decision = decision.withClearance("t0", "A", Optional.of(new Clearance("t0", "A", false, "")))
                .withClearance("t0", "B", Optional.of(new Clearance("t0", "B", true, "")));
        assertEquals(MustHaves.FAILED, MustHaves.of(decision, "A"));
        assertEquals(MustHaves.MET, MustHaves.of(decision, "B"));
        assertEquals(List.of("B"), Leaders.of(decision, List.of("A", "B"), 5));
    }

    @Test
    void theScaleOfTheWeightsDoesNotMatterNorDoesAnotherPlatform() {
        var random = new Random(7);
        for (int run = 0; run < 200; run++) {
            var small = Decision.EMPTY;
            var large = Decision.EMPTY;
            for (int i = 0; i < 5; i++) {
                int weight = 1 + random.nextInt(20);
                small = small.with(criterion(i, String.valueOf(weight), false));
                large = large.with(criterion(i, String.valueOf(weight * 5), false));
                for (String platform : List.of("A", "B")) {
                    var rating = rating("t" + i, platform, String.valueOf(random.nextInt(11)));
                    small = small.with(rating);
                    large = large.with(rating);
                }
            }
            var crowded = large.with(rating("t0", "C", "10"));
            for (String platform : List.of("A", "B")) {
                assertEquals(score(small, platform), score(large, platform), 1e-9);
                assertEquals(score(large, platform), score(crowded, platform), 0);
            }
        }
    }

    @Test
    void nothingRatedHasNoLeader() {
        assertTrue(Leaders.of(Decision.EMPTY, List.of("A"), 5).isEmpty());
        assertFalse(Fit.of(weighted("0"), "A").score().isPresent());
    }

    private static double score(Decision decision, String platform) {
        return Fit.of(decision, platform).score().orElseThrow();
    }

    private static Decision weighted(String... weights) {
        var decision = Decision.EMPTY;
        for (int i = 0; i < weights.length; i++) {
            decision = decision.with(criterion(i, weights[i], false));
        }
        return decision;
    }

    private static Decision rated(Decision decision, String platform, String... scores) {
        var changed = decision;
        for (int i = 0; i < scores.length; i++) {
            changed = changed.with(rating("t" + i, platform, scores[i]));
        }
        return changed;
    }

    private static Criterion criterion(int index, String weight, boolean mustHave) {
        return new Criterion("t" + index, new BigDecimal(weight), mustHave, "", "", "");
    }

    private static Rating rating(String topic, String platform, String score) {
        return new Rating(topic, platform, new BigDecimal(score), "");
    }
}
