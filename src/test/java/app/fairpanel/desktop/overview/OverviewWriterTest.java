package app.fairpanel.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.decision.Outlook;
import app.fairpanel.desktop.DecisionSamples;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Status;
import org.junit.jupiter.api.Test;

class OverviewWriterTest {
    private final OverviewWriter writer = new OverviewWriter(Messages.load(), SampleEvaluation.CATALOG);

    private OverviewPage page(Evaluation evaluation) {
        var evidence = new Evidence(evaluation, SampleEvaluation.CATALOG, SampleEvaluation.TODAY);
        return writer.page(Outlook.of(evaluation, evidence, SampleEvaluation.CATALOG), SampleEvaluation.TODAY);
    }

    @Test
    void aNewEvaluationSaysWhereToBegin() {
        var page = page(SampleEvaluation.fresh());
        assertThat(page.money().detail())
                .isEqualTo("Assumed are 77 sessions a month. Enter yours in Money, and this is about you.");
        assertThat(page.next())
                .extracting(Line::words)
                .startsWith("Enter how many sessions a week you have", "Say what matters to you");
        assertThat(page.next()).extracting(Line::place).startsWith(new Place.Money(), new Place.Decide());
        assertThat(page.terms()).hasSize(9).noneMatch(OverviewPage.TermRow::isDone);
        assertThat(page.followUps()).isEmpty();
        assertThat(page.conflicts()).isEmpty();
        assertThat(page.asks())
                .isNotEmpty()
                .allSatisfy(ask -> assertThat(ask.detail()).startsWith("Worth about $"));
    }

    @Test
    void halfWayItSaysWhoIsAheadAndOnWhatThatRests() {
        var page = page(DecisionSamples.halfWay());
        assertThat(page.money().words())
                .matches(
                        "At a caseload that is only assumed, Alma leaves you \\$[0-9,.]+ a month more than Headway\\.");
        assertThat(page.fit().words()).startsWith("Alma leads Headway by 9");
        assertThat(page.fit().detail()).endsWith("But a must-have is not cleared yet: Telehealth. Ask Alma.");
        assertThat(page.rests().orElseThrow().words())
                .startsWith("Alma's lead rests on ")
                .contains("in writing alone");
        assertThat(page.next())
                .extracting(Line::words)
                .startsWith("Enter how many sessions a week you have", "Ask Alma: Video built in");
        assertThat(page.next()).extracting(Line::place).contains(Place.question("telehealth", "alma"));
        assertThat(page.followUps()).extracting(Line::words).containsExactly("Ask Alma again: Clawbacks");
    }

    @Test
    void whatIsDueComesBeforeAConflictAndBothBeforeMoreQuestions() {
        var page = page(DecisionSamples.conflicting());
        assertThat(page.conflicts()).extracting(Line::words).containsExactly("Headway: Credentialing time");
        assertThat(page.next())
                .extracting(Line::words)
                .startsWith("Ask Alma again: Clawbacks", "Settle what Headway says about Credentialing time");
        assertThat(page.next().getFirst().detail()).isEqualTo("Was due on Nov 2, 2026");
        assertThat(page.next())
                .as("the same is not said twice")
                .extracting(Line::place)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTieIsCalledATie() {
        var page = page(DecisionSamples.tie());
        assertThat(page.fit().words())
                .isEqualTo("No clear winner: Alma and Headway are less than 3 points of 100 apart.");
    }

    @Test
    void onceDecidedItSaysSoAndAsksForNothingMore() {
        var page = page(DecisionSamples.decided());
        assertThat(page.decided().orElseThrow().words()).isEqualTo("You chose Alma on Nov 1, 2026.");
        assertThat(page.terms()).extracting(row -> row.states().getFirst()).containsOnly(Status.IN_WRITING);
        assertThat(page.next()).extracting(Line::words).containsExactly("Nothing is left to do");
    }
}
