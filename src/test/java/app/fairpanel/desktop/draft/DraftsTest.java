package app.fairpanel.desktop.draft;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static app.fairpanel.desktop.SampleEvaluation.days;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.report.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private final Drafts drafts = new Drafts(CATALOG, Messages.load());
    private final Evaluation evaluation =
            SampleEvaluation.underWay().with(new Contact("p1", "alma", "Ana", "membership", "", "ana@example.com", ""));

    private Platform platform(String id) {
        return evaluation.platform(id).orElseThrow();
    }

    private static Evidence evidence(Evaluation evaluation) {
        return new Evidence(evaluation, CATALOG, TODAY);
    }

    private static String question(String id) {
        return CATALOG.question(id).map(Question::question).orElseThrow();
    }

    @Test
    void aFirstLetterAsksEverythingThatIsOpenAndNothingElse() {
        var letter = drafts.inquiry(platform("headway"), evaluation, evidence(evaluation))
                .orElseThrow();

        var open = Drafts.open(platform("headway"), evaluation, evidence(evaluation), CATALOG);
        assertThat(open).hasSizeBetween(50, CATALOG.questions().size() - 1);
        assertThat(letter.body())
                .startsWith("Hello,\n\nI am Dana Rivera, LMFT, licensed in New Jersey and New York, and I am deciding")
                .contains(open.stream().map(Question::question).toList())
                .contains("\n" + open.size() + ". ")
                .doesNotContain("\n" + (open.size() + 1) + ". ")
                .doesNotContain(question("telehealth"))
                .endsWith("Kind regards,\nDana Rivera, LMFT\n");
        assertThat(letter.to()).isEmpty();
    }

    @Test
    void aReminderIsAboutTheAnswersThatAreDue() {
        var waiting = evaluation.with(Inquiry.toAsk("pay-calendar", "alma").askedOn(TODAY));
        var letter = drafts.reminder(platform("alma"), waiting, evidence(waiting), TODAY)
                .orElseThrow();

        assertThat(letter).isEqualTo(new Draft("ana@example.com", "A question that is still open", """
                Hello Ana,

                I have not found an answer to this yet:
                - %s (asked on Oct 27, 2026)

                If you have answered already, please send it once more. If it takes longer, please tell me until when.

                Kind regards,
                Dana Rivera, LMFT
                """.formatted(
                        question("clawback"))));
        assertThat(drafts.reminder(platform("headway"), waiting, evidence(waiting), TODAY))
                .isEmpty();
    }

    @Test
    void theTermsThatAreMissingAreAskedForWithWhatWasTold() {
        var written = evaluation.with(SampleEvaluation.said(
                "s9",
                CATALOG.content().terms().get(4).topic(),
                "headway",
                SampleEvaluation.text("Twice a month"),
                "pay-calendar",
                new Source(SourceKind.CONTRACT, "Headway", "agreement", Optional.empty(), Optional.empty())));
        var letter =
                drafts.terms(platform("headway"), written, evidence(written)).orElseThrow();

        assertThat(letter.body())
                .contains("1. Current payer list: A dated list of every payer I can take")
                .contains("recent approvals. So far I was told: 45 days and 30 days.")
                .contains("\n8. ")
                .doesNotContain("\n9. ")
                .doesNotContain("Pay calendar");
    }

    @Test
    void whereNothingIsMissingThereIsNoLetter() {
        var done = evaluation;
        for (var term : CATALOG.content().terms()) {
            done = done.with(SampleEvaluation.said(
                    "t-" + term.id(),
                    term.topic(),
                    "alma",
                    days(1),
                    term.question(),
                    new Source(SourceKind.CONTRACT, "Alma", "agreement", Optional.empty(), Optional.empty())));
        }
        assertThat(drafts.terms(platform("alma"), done, evidence(done))).isEmpty();
        var nothing = evaluation.with(new app.fairpanel.evaluation.QuestionBank(
                List.of(), CATALOG.questions().stream().map(Question::id).toList(), List.of()));
        assertThat(drafts.inquiry(platform("alma"), nothing, evidence(nothing))).isEmpty();
    }

    @Test
    void whatWasSentWaitsForAnAnswerInOneStepOfTheHistory() {
        var document = new Document(evaluation);
        var edits = new DraftEdits(document, Messages.load(), CLOCK);
        var open = Drafts.open(platform("alma"), evaluation, evidence(evaluation), CATALOG);
        edits.sent("draft.sent", platform("alma"), open).orElseThrow().note().run();

        assertThat(document.current().inquiries()).hasSameSizeAs(open).allSatisfy(inquiry -> {
            assertThat(inquiry.state()).isEqualTo(Inquiry.State.WAITING);
            assertThat(inquiry.followUp()).contains(TODAY.plusDays(Inquiry.PATIENCE_DAYS));
        });
        assertThat(document.current().inquiry("clawback", "alma").asked())
                .as("when it was asked first")
                .contains(TODAY.minusDays(7));
        document.undo();
        assertThat(document.current()).isEqualTo(evaluation);
        assertThat(edits.sent("draft.sent", platform("alma"), List.of())).isEmpty();
        assertThat(new DraftEdits(new Document(evaluation, true), Messages.load(), CLOCK)
                        .sent("draft.sent", platform("alma"), open))
                .as("what may only be looked at")
                .isEmpty();
    }
}
