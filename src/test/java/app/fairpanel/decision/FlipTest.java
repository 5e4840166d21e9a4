package app.fairpanel.decision;

import static app.fairpanel.decision.Cards.card;
import static app.fairpanel.decision.Cards.rated;
import static app.fairpanel.decision.Cards.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.MoneyScale;
import app.fairpanel.evaluation.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlipTest {
    /// By hand: A 8·50 + 4·50, B 5·50 + 6·50; A leads by 5. Level where 3x = 2·50, at x = 33.3, or where 3·50 = 2x, at
    /// x = 75; or with one rating changed by one point.
    @Test
    void theSmallestOfEachKind() {
        var card = card(rated(rated(weighted(50, 50), "A", 8, 4), "B", 5, 6), "A", "B");
        var flips = Flip.of(card);
        assertThat(flips).hasSize(2);
        assertThat(flips.getFirst())
                .isInstanceOfSatisfying(
                        Flip.Rating.class, flip -> assertThat(flip.size()).isCloseTo(0.1, within(1e-9)));
        assertThat(flips.getLast()).isInstanceOfSatisfying(Flip.Weight.class, flip -> {
            assertThat(flip.topic()).isEqualTo("t0");
            assertThat(flip.then()).isCloseTo(100.0 / 3, within(1e-9));
            assertThat(flip.winner()).isEqualTo("B");
        });
    }

    @Test
    void aPriceFlipsItWhereMoneyTakesPart() {
        var scale = new MoneyScale(new BigDecimal(100), BigDecimal.ZERO, new BigDecimal(100_000), 0);
        var decision = rated(rated(weighted(100), "A", 5), "B", 3).withMoney(Optional.of(scale));
        var card = Scorecard.of(decision, List.of("A", "B"), Map.of("A", 50_000.0, "B", 64_000.0));
        var price = Flip.of(card).stream()
                .filter(Flip.Price.class::isInstance)
                .map(Flip.Price.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(price.dollarsAMonth()).isCloseTo(-500, within(1e-6));
        assertThat(price.platform()).isEqualTo("A");
    }

    /// Whatever flips it does so when it is done, and a little less does not, as long as the same can lead.
    @Test
    void whatIsSaidToFlipItFlipsIt() {
        var random = new Random(11);
        int checked = 0;
        for (int run = 0; run < 300; run++) {
            var decision = weighted(random.ints(4, 1, 100).asDoubleStream().toArray());
            for (var platform : List.of("A", "B", "C")) {
                decision = rated(
                        decision,
                        platform,
                        random.ints(4, 0, 11)
                                .mapToDouble(rating -> random.nextInt(6) == 0 ? Double.NaN : rating)
                                .toArray());
            }
            var card = card(decision, "A", "B", "C");
            for (var flip : Flip.of(card)) {
                var leader = card.best().orElseThrow();
                assertThat(flip.winner()).isNotEqualTo(leader);
                var beyond = card.with(after(decision, flip, 1 + 1e-6));
                var before = card.with(after(decision, flip, 1 - 1e-6));
                if (beyond.contenders().equals(card.contenders())
                        && before.contenders().equals(card.contenders())) {
                    assertThat(beyond.best()).isNotEqualTo(Optional.of(leader));
                    assertThat(before.best()).contains(leader);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(200);
    }

    private static Decision after(Decision decision, Flip flip, double part) {
        return switch (flip) {
            case Flip.Weight weight ->
                Weights.with(decision, weight.topic(), moved(weight.now(), weight.then(), part, 100));
            case Flip.Rating rating ->
                decision.with(new Rating(
                        rating.topic(), rating.platform(), moved(rating.now(), rating.then(), part, 10), ""));
            case Flip.Place place -> Weights.moved(decision, place.topic(), place.then());
            case Flip.Price price -> throw new AssertionError("money takes no part: " + price);
        };
    }

    /// At the end of a scale there is no "a little more".
    private static BigDecimal moved(double now, double then, double part, double most) {
        return new BigDecimal(Math.clamp(now + (then - now) * part, 0, most))
                .setScale(20, java.math.RoundingMode.HALF_UP);
    }

    @Test
    void whereOnlyTheOrderCountsItIsAMove() {
        var decision =
                rated(rated(weighted(0, 0, 0), "A", 9, 4, 5), "B", 4, 8, 5).with(Decision.Weighting.BY_RANK);
        var flips = Flip.of(card(decision, "A", "B"));
        assertThat(flips).anySatisfy(flip -> assertThat(flip).isInstanceOf(Flip.Place.class));
        var place = flips.stream()
                .filter(Flip.Place.class::isInstance)
                .map(Flip.Place.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(Math.abs(place.then() - place.now())).isEqualTo(1);
        assertThat(card(Weights.moved(decision, place.topic(), place.then()), "A", "B")
                        .best())
                .contains("B");
    }

    @Test
    void randomWeightingsAreTheSameForTheSameSeedAndFollowTheRatings() {
        var card = card(rated(rated(weighted(1, 1), "A", 10, 0), "B", 0, 10), "A", "B");
        var wins = RandomWeightings.of(card, 1, 10_000).wins();
        assertThat(wins).isEqualTo(RandomWeightings.of(card, 1, 10_000).wins());
        assertThat(wins.get("A")).isCloseTo(0.5, within(0.02));
        var clear = card(rated(rated(weighted(1, 99), "A", 10, 5), "B", 9, 5), "A", "B");
        assertThat(RandomWeightings.of(clear, 1, 1_000).wins()).containsEntry("A", 1.0);
        var alike = card(rated(rated(weighted(1, 99), "A", 5, 5), "B", 5, 5), "A", "B");
        assertThat(RandomWeightings.of(alike, 1, 1_000).wins()).containsEntry("A", 0.5);
    }
}
