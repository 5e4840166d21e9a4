package app.fairpanel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.DecisionSamples;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.Input;
import app.fairpanel.money.MoneyInputs;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AskNextTest {
    private static final Catalog CATALOG = SampleEvaluation.CATALOG;

    private static Evidence evidence(Evaluation evaluation) {
        return new Evidence(evaluation, CATALOG, SampleEvaluation.TODAY);
    }

    private static Scorecard card(Evaluation evaluation) {
        return Scorecard.of(
                evaluation.decision(), Comparison.of(MoneyInputs.of(evaluation, evidence(evaluation), CATALOG)));
    }

    private static double chance(Evaluation evaluation, String question, String platform) {
        return new FlipChance(card(evaluation), evidence(evaluation))
                .of(CATALOG.question(question).orElseThrow(), platform);
    }

    /// Alma 8 and Headway 6 on the only topic, both only published. Alma loses when it becomes 0 to 5:
    /// the weights are (k + 1) / 9 for k up to 8, and 2/3 and 1/3 beyond, so that is 21/9 of 6.
    /// Headway wins when it becomes 9 or 10: the weights are (k + 1) / 7 for k up to 6, and
    /// (11 - k) / 5 beyond, so that is 3/5 of 6.
    @Test
    void theChanceToFlipByHand() {
        var decision = DecisionSamples.rated(
                DecisionSamples.counts(Decision.EMPTY, "telehealth", 50, false), "telehealth", 8, 6);
        var evaluation = SampleEvaluation.fresh().with(decision);
        assertThat(chance(evaluation, "telehealth", "alma")).isCloseTo(21.0 / 9 / 6, within(1e-9));
        assertThat(chance(evaluation, "telehealth", "headway")).isCloseTo(3.0 / 5 / 6, within(1e-9));
        assertThat(chance(evaluation, "clawback", "alma")).isZero();
    }

    @Test
    void whatWasToldStaysWithinThreePoints() {
        assertThat(FlipChance.likely(OptionalDouble.of(6), true))
                .containsExactly(
                        new double[] {0, 0, 0, 1 / 16.0, 2 / 16.0, 3 / 16.0, 4 / 16.0, 3 / 16.0, 2 / 16.0, 1 / 16.0, 0},
                        within(1e-9));
        assertThat(FlipChance.likely(OptionalDouble.empty(), false)).containsOnly(1 / 11.0);
    }

    /// A must-have that the leader has not cleared fails every other time, and then the other one leads.
    @Test
    void anUnclearedMustHaveOfTheLeaderCanFlipIt() {
        var decision = DecisionSamples.rated(
                DecisionSamples.counts(Decision.EMPTY, "telehealth", 50, true), "telehealth", 8, 6);
        var evaluation = SampleEvaluation.fresh().with(decision);
        assertThat(chance(evaluation, "telehealth", "alma")).isCloseTo(0.5 + 0.5 * 21 / 9 / 6, within(1e-9));
    }

    @Test
    void theMostUsefulComesFirstAndEachSaysWhatItIsWorth() {
        var evaluation = DecisionSamples.halfWay();
        var asks = Outlook.of(evaluation, evidence(evaluation), CATALOG).asks();
        assertThat(asks.all()).isNotEmpty().allSatisfy(ask -> {
            assertThat(ask.status()).isNotIn(QuestionStatus.IN_WRITING, QuestionStatus.NOT_APPLICABLE);
            assertThat(ask.flipChance()).isBetween(0.0, 1.0);
        });
        assertThat(asks.all())
                .extracting(ask -> ask.urgency(asks.threshold()))
                .isSortedAccordingTo(java.util.Comparator.<Double>reverseOrder());
        assertThat(asks.threshold()).isEqualTo(100);
        assertThat(asks.worthIt())
                .filteredOn(ask -> ask.question().id().equals("fee-schedule"))
                .isNotEmpty()
                .allSatisfy(ask -> assertThat(ask.input().orElseThrow().input()).isEqualTo(Input.AVERAGE_PAYOUT));
    }

    @Test
    void oneCanStopAskingOnceNothingOpenCouldChangeIt() {
        var evaluation = DecisionSamples.halfWay();
        assertThat(Outlook.of(evaluation, evidence(evaluation), CATALOG).canStopAsking())
                .isFalse();
        var decision = DecisionSamples.rated(
                DecisionSamples.counts(Decision.EMPTY, "residence-rules", 50, false), "residence-rules", 10, 0);
        var settled = withEverythingByHand(SampleEvaluation.fresh().with(decision));
        var told = settled.with(SampleEvaluation.said(
                        "a", "residence-rules", "alma", SampleEvaluation.text("None"), "residence-rules", writing()))
                .with(SampleEvaluation.said(
                        "b",
                        "residence-rules",
                        "headway",
                        SampleEvaluation.text("Only New York"),
                        "residence-rules",
                        writing()));
        var outlook = Outlook.of(told, evidence(told), CATALOG);
        assertThat(outlook.favorites()).extracting(platform -> platform.id()).containsExactly("alma");
        assertThat(outlook.canStopAsking()).isTrue();
        assertThat(outlook.ownNumbers()).isPositive();
    }

    @Test
    void numbersOfOnesOwnSettleTheMoneyButNotWhatElseToAsk() {
        var evaluation = withEverythingByHand(SampleEvaluation.fresh());
        var outlook = Outlook.of(evaluation, evidence(evaluation), CATALOG);
        assertThat(outlook.asks().worthIt()).isEmpty();
        assertThat(outlook.known().richest()).isPresent();
        assertThat(outlook.moneyIsSettled()).isTrue();
        assertThat(outlook.canStopAsking()).isFalse();
    }

    private static app.fairpanel.evaluation.Source writing() {
        return new app.fairpanel.evaluation.Source(
                app.fairpanel.evaluation.SourceKind.EMAIL,
                "team",
                "",
                java.util.Optional.empty(),
                java.util.Optional.empty());
    }

    private static Evaluation withEverythingByHand(Evaluation evaluation) {
        var changed = evaluation;
        for (var value :
                MoneyInputs.of(evaluation, evidence(evaluation), CATALOG).all().toList()) {
            if (value.number().isPresent()) {
                changed = changed.with(new app.fairpanel.evaluation.InputOverride(
                        value.input().id(),
                        value.key().platform(),
                        value.input().write(value.number().get()),
                        SampleEvaluation.TODAY));
            }
        }
        return changed;
    }

    @Test
    void theFloorNeverRises() {
        for (var evaluation : List.of(
                DecisionSamples.halfWay(),
                DecisionSamples.tie(),
                DecisionSamples.decided(),
                DecisionSamples.conflicting())) {
            var outlook = Outlook.of(evaluation, evidence(evaluation), CATALOG);
            for (var platform : outlook.known().card().platforms()) {
                assertThat(outlook.written().card().yearlyNet(platform).orElseThrow())
                        .isLessThanOrEqualTo(
                                outlook.known().card().yearlyNet(platform).orElseThrow() + 1e-6);
                assertThat(outlook.written().card().fit(platform).isWhole()).isTrue();
            }
        }
        var decided = Outlook.of(DecisionSamples.decided(), evidence(DecisionSamples.decided()), CATALOG);
        assertThat(decided.written().card().score("alma"))
                .isCloseTo(decided.known().card().score("alma"), within(1e-9));
        assertThat(decided.written().card().score("headway")).isZero();
    }
}
