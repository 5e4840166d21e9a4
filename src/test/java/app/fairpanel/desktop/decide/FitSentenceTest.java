package app.fairpanel.desktop.decide;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.decision.FitVerdict;
import app.fairpanel.decision.StartingPoints;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Rating;
import app.fairpanel.evidence.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitSentenceTest {
    private final FitSentence sentences = new FitSentence(Messages.load());

    private static Decision counts(Decision decision, String topic, int weight, boolean mustHave) {
        return decision.with(new Criterion(topic, BigDecimal.valueOf(weight), mustHave, "", "", ""));
    }

    private static Decision rated(Decision decision, String topic, int alma, int headway) {
        return rated(rated(decision, topic, "alma", alma), topic, "headway", headway);
    }

    private static Decision rated(Decision decision, String topic, String platform, int score) {
        return decision.with(new Rating(topic, platform, BigDecimal.valueOf(score), ""));
    }

    private static Decision threeTopics() {
        var decision = counts(Decision.EMPTY, "telehealth", 50, false);
        decision = counts(decision, "ehr", 30, false);
        decision = counts(decision, "cost-to-join", 20, false);
        decision = rated(decision, "telehealth", 8, 6);
        decision = rated(decision, "ehr", 7, 6);
        return rated(decision, "cost-to-join", 4, 6);
    }

    private static DecidePicture picture(Decision decision) {
        var evaluation = SampleEvaluation.fresh().with(decision);
        return DecidePicture.of(
                evaluation,
                new Evidence(evaluation, SampleEvaluation.CATALOG, SampleEvaluation.TODAY),
                SampleEvaluation.CATALOG,
                Messages.load());
    }

    private String said(Decision decision) {
        var picture = picture(decision);
        return sentences.of(picture.card(), FitVerdict.of(picture.card()), picture.names());
    }

    @Test
    void theLeadIsSaidWithWhatMakesIt() {
        assertThat(said(threeTopics()))
                .isEqualTo("Alma leads Headway by 9: Telehealth\u00a0+10, Cost to join\u00a0\u22124,"
                        + " Records system (EHR)\u00a0+3.");
    }

    @Test
    void lessThanTheMarginIsNoClearWinner() {
        assertThat(said(rated(threeTopics(), "telehealth", 7, 6)))
                .isEqualTo("Alma leads Headway by 4: Telehealth\u00a0+5, Cost to join\u00a0\u22124,"
                        + " Records system (EHR)\u00a0+3.");
        assertThat(said(rated(threeTopics(), "telehealth", 6, 6)))
                .isEqualTo("No clear winner: Alma and Headway are less than 3 points of 100 apart.");
        assertThat(said(threeTopics().withMargin(Optional.of(BigDecimal.TEN))))
                .isEqualTo("No clear winner: Alma and Headway are less than 10 points of 100 apart.");
    }

    @Test
    void aMissingRatingIsSaidAndCountsAgainstNobody() {
        var decision = threeTopics().withoutRating("cost-to-join", "headway");
        assertThat(said(decision)).startsWith("Alma leads").endsWith("Some ratings are missing.");
        assertThat(sentences.score(picture(decision).card(), "headway")).isEqualTo("60 of 100");
        assertThat(sentences.coverage(picture(decision).card(), "headway")).isEqualTo("Rated on 80% of what counts");
    }

    @Test
    void aMustHaveThatFailsTakesThePlatformOut() {
        var decision = counts(threeTopics(), "telehealth", 50, true)
                .withClearance("telehealth", "alma", Optional.of(new Clearance("telehealth", "alma", false, "")));
        assertThat(said(decision))
                .isEqualTo("Headway is the only rated platform that does not fail a must-have."
                        + " But a must-have is not cleared yet: Telehealth. Ask Headway.");
        var picture = picture(decision);
        assertThat(sentences.mustHaves(picture.card(), "alma", picture.names()))
                .contains("Fails a must-have: Telehealth");
        assertThat(sentences.mustHaves(picture.card(), "headway", picture.names()))
                .contains("Must-have not cleared: Telehealth");
    }

    @Test
    void aMustHaveThatTheLeaderHasNotClearedIsSaid() {
        assertThat(said(counts(threeTopics(), "telehealth", 50, true)))
                .startsWith("Alma leads Headway by 9")
                .endsWith("But a must-have is not cleared yet: Telehealth. Ask Alma.");
    }

    @Test
    void nobodyLeadsOnLessThanHalfOfWhatCounts() {
        var decision = threeTopics().withoutRating("telehealth", "headway").withoutRating("cost-to-join", "headway");
        assertThat(said(decision))
                .isEqualTo("Too early to say: Headway is rated on 30% of what counts. Rate at least 50% to compare.");
    }

    @Test
    void everyBeginningSaysWhatToDo() {
        assertThat(said(Decision.EMPTY)).isEqualTo("Choose what matters to you, then rate each platform on it.");
        var started = counts(Decision.EMPTY, "ehr", 10, false);
        assertThat(said(started)).isEqualTo("Rate each platform below to see which one fits you better.");
        assertThat(said(rated(started, "ehr", "alma", 5)))
                .isEqualTo("Only Alma is rated so far. Rate another platform to compare them.");
    }

    @Test
    void startingPointsRaiseAndLowerByTheirRule() {
        var catalog = SampleEvaluation.CATALOG.content();
        var situation = catalog.situations().getFirst();
        var starts = new StartingPoints(catalog);
        var taken = starts.take(counts(Decision.EMPTY, situation.topics().getFirst(), 90, true), situation);
        assertThat(taken.criteria()).extracting(Criterion::topic).containsAll(situation.topics());
        assertThat(taken.criteria().getFirst().weight()).isEqualByComparingTo("90");
        assertThat(taken.criteria().getFirst().mustHave()).isTrue();
        assertThat(taken.criteria().getLast().weight()).isEqualByComparingTo("60");

        var video = catalog.tradeOffs().stream()
                .filter(tradeOff -> tradeOff.id().equals("telehealth"))
                .findFirst()
                .orElseThrow();
        var own = starts.take(taken, video, video.sides().getLast());
        assertThat(own.criterion("telehealth").orElseThrow().weight()).isEqualByComparingTo("20");
        assertThat(own.criterion("telehealth-cost")).isEmpty();
        var builtIn = starts.take(own, video, video.sides().getFirst());
        assertThat(builtIn.criterion("telehealth").orElseThrow().weight()).isEqualByComparingTo("70");
        assertThat(builtIn.tradeOffs()).hasSize(1);
    }

    private static List<String> mustHaves(Decision decision) {
        return decision.criteria().stream()
                .filter(Criterion::mustHave)
                .map(Criterion::topic)
                .toList();
    }

    @Test
    void aStartingPointsMustHavesGoWithItUnlessTheyWereMadeOnesOwn() {
        var catalog = SampleEvaluation.CATALOG.content();
        var starts = new StartingPoints(catalog);
        var tools = catalog.situations().get(1);
        var taken = starts.take(counts(Decision.EMPTY, "clawback", 10, true), tools);
        assertThat(mustHaves(taken)).containsExactly("clawback", "ehr", "telehealth");
        assertThat(taken.criterion("ehr").orElseThrow().need()).isEqualTo(tools.title());

        var own = taken.with(taken.criterion("ehr").orElseThrow().withNeed("Notes for couples"));
        assertThat(mustHaves(starts.take(own, catalog.situations().getFirst()))).containsExactly("clawback", "ehr");

        var cost = catalog.tradeOffs().getFirst();
        var free = starts.take(Decision.EMPTY, cost, cost.sides().getLast());
        assertThat(mustHaves(free)).containsExactly("cost-to-join");
        var paid = starts.take(free, cost, cost.sides().getFirst());
        assertThat(mustHaves(paid)).isEmpty();
        assertThat(paid.criterion("cost-to-join").orElseThrow().need()).isEmpty();
    }
}
