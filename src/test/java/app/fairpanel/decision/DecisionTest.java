package app.fairpanel.decision;

import static app.fairpanel.decision.Cards.card;
import static app.fairpanel.decision.Cards.cleared;
import static app.fairpanel.decision.Cards.criterion;
import static app.fairpanel.decision.Cards.rated;
import static app.fairpanel.decision.Cards.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.MoneyScale;
import app.fairpanel.evaluation.Rating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final int RUNS = 200;

    private static Decision random(Random random, String... platforms) {
        var decision = weighted(random.doubles(5, 1, 100).toArray());
        for (var platform : platforms) {
            decision = rated(
                    decision,
                    platform,
                    random.doubles(5, 0, 10)
                            .map(rating -> random.nextInt(6) == 0 ? Double.NaN : Math.rint(rating))
                            .toArray());
        }
        return decision;
    }

    private static List<String> order(Scorecard card, List<String> of) {
        var order = new ArrayList<>(of.stream()
                .filter(platform -> card.fit(platform).score().isPresent())
                .toList());
        order.sort(Comparator.comparingDouble(card::score));
        return order;
    }

    private static Decision copied(Decision decision, String from, String to) {
        var copied = decision;
        for (var rating : decision.ratings()) {
            if (rating.platform().equals(from)) {
                copied = copied.with(new Rating(rating.topic(), to, rating.score(), rating.reason()));
            }
        }
        return copied;
    }

    @Test
    void addingCopyingOrRemovingAPlatformNeverReordersTheOthers() {
        var random = new Random(7);
        for (int run = 0; run < RUNS; run++) {
            var decision = random(random, "A", "B", "C", "D");
            var some = List.of("A", "B", "C");
            assertThat(order(card(decision, "A", "B", "C", "D"), some))
                    .isEqualTo(order(card(decision, "A", "B", "C"), some));
            assertThat(order(card(decision, "C", "A"), List.of("A", "C")))
                    .isEqualTo(order(card(decision, "A", "B", "C"), List.of("A", "C")));
            assertThat(order(card(copied(decision, "A", "copy"), "A", "B", "C", "copy"), some))
                    .isEqualTo(order(card(decision, "A", "B", "C"), some));
        }
    }

    @Test
    void theScaleOfTheWeightsDoesNotMatter() {
        var random = new Random(8);
        for (int run = 0; run < RUNS; run++) {
            var decision = random(random, "A", "B");
            var halved = decision.withCriteria(decision.criteria().stream()
                    .map(criterion -> criterion.withWeight(criterion.weight().multiply(new BigDecimal("0.5"))))
                    .toList());
            for (var platform : List.of("A", "B")) {
                card(decision, platform)
                        .fit(platform)
                        .score()
                        .ifPresent(score -> assertThat(card(halved, platform).score(platform))
                                .isCloseTo(score, within(1e-9)));
            }
        }
    }

    @Test
    void contributionsAddUpToTheLead() {
        var random = new Random(9);
        for (int run = 0; run < RUNS; run++) {
            var card = card(random(random, "A", "B"), "A", "B");
            var points = Contributions.between(card, "A", "B");
            if (!points.isEmpty()) {
                assertThat(points.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(card.score("A") - card.score("B"), within(1e-9));
            }
        }
    }

    @Test
    void aFailedMustHaveIsNeverLeading() {
        var random = new Random(10);
        for (int run = 0; run < RUNS; run++) {
            var decision = random(random, "A", "B", "C");
            decision = decision.with(criterion(0, 50, true));
            decision = cleared(decision, 0, "A", false);
            var card = card(decision, "A", "B", "C");
            assertThat(card.contenders()).doesNotContain("A");
            assertThat(RandomWeightings.of(card, 1, 100).wins()).doesNotContainKey("A");
            switch (FitVerdict.of(card)) {
                case FitVerdict.Leads leads -> assertThat(leads.leader()).isNotEqualTo("A");
                case FitVerdict.Tie tie -> assertThat(tie.leaders()).doesNotContain("A");
                default -> assertThat(card.contenders()).hasSizeLessThan(2);
            }
        }
    }

    @Test
    void aMissingRatingIsNotZeroAndIsSeenInTheCoverage() {
        var card = card(rated(weighted(5, 3, 4), "A", 10, Double.NaN, 10), "A", "B");
        assertThat(card.fit("A")).isEqualTo(new Fit(java.util.OptionalDouble.of(100), 9.0 / 12));
        assertThat(card.fit("B").score()).isEmpty();
    }

    @Test
    void nobodyIsComparedOnLessThanHalfOfWhatCounts() {
        var decision = rated(rated(weighted(60, 40), "A", 5, 5), "B", Double.NaN, 10);
        assertThat(FitVerdict.of(card(decision, "A", "B"))).isEqualTo(new FitVerdict.TooLittle(List.of("B")));
        decision = rated(decision, "C", 9, Double.NaN);
        assertThat(FitVerdict.of(card(decision, "A", "B", "C")))
                .isInstanceOfSatisfying(FitVerdict.Leads.class, leads -> {
                    assertThat(leads.leader()).isEqualTo("C");
                    assertThat(leads.lead()).isCloseTo(40, within(1e-9));
                    assertThat(leads.whole()).isFalse();
                    assertThat(leads.thin()).containsExactly("B");
                });
    }

    @Test
    void moneyCountsAsOneTopicOnTheCliniciansScale() {
        var money = new MoneyScale(new BigDecimal(50), new BigDecimal(90_000), new BigDecimal(110_000), 0);
        var decision = rated(rated(weighted(50), "A", 6), "B", 8).withMoney(Optional.of(money));
        var card = Scorecard.of(decision, List.of("A", "B", "C"), Map.of("A", 108_000.0, "B", 80_000.0));
        assertThat(card.rating(Weights.MONEY, "A")).hasValue(9);
        assertThat(card.rating(Weights.MONEY, "B")).hasValue(0);
        assertThat(card.rating(Weights.MONEY, "C")).isEmpty();
        assertThat(card.score("A")).isCloseTo(75, within(1e-9));
        assertThat(card.score("B")).isCloseTo(40, within(1e-9));
    }

    @Test
    void moneyHasAPlaceInTheOrderOfItsOwn() {
        var money = new MoneyScale(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.TEN, 1);
        var decision = weighted(0, 0, 0).withMoney(Optional.of(money)).with(Decision.Weighting.BY_RANK);
        assertThat(Weights.order(decision)).containsExactly("t0", "money", "t1", "t2");
        assertThat(Weights.of(decision).get("money")).isCloseTo(0.2708, within(0.0001));
        var last = Weights.moved(decision, "money", 9);
        assertThat(Weights.order(last)).containsExactly("t0", "t1", "t2", "money");
        assertThat(Weights.order(Weights.moved(last, "t2", 0))).containsExactly("t2", "t0", "t1", "money");
    }

    @Test
    void nothingRatedHasNoLeader() {
        assertThat(FitVerdict.of(card(Decision.EMPTY))).isInstanceOf(FitVerdict.NoPlatforms.class);
        assertThat(FitVerdict.of(card(Decision.EMPTY, "A"))).isInstanceOf(FitVerdict.NothingCounts.class);
        assertThat(FitVerdict.of(card(weighted(0), "A"))).isInstanceOf(FitVerdict.NothingCounts.class);
        assertThat(FitVerdict.of(card(weighted(1), "A"))).isInstanceOf(FitVerdict.NothingRated.class);
    }
}
