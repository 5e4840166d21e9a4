package app.fairpanel.desktop.questions;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.questions.QuestionRows.DomainCount;
import app.fairpanel.desktop.questions.QuestionRows.Wanted;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionRowsTest {
    private final Document document = new Document(SampleEvaluation.underWay());
    private final InquiryEdits edits = new InquiryEdits(document, Messages.load(), CLOCK);
    private final Platform alma = document.current().platform("alma").orElseThrow();

    private static QuestionRows rows(Evaluation evaluation) {
        return QuestionRows.of(CATALOG, evaluation, new Evidence(evaluation, CATALOG, TODAY), TODAY);
    }

    private QuestionRows rows() {
        return rows(document.current());
    }

    private static List<String> ids(List<QuestionRow> rows) {
        return rows.stream().map(row -> row.question().id()).toList();
    }

    private static List<String> shown(QuestionRows rows, QuestionFilter filter) {
        return ids(rows.shown(new Wanted(filter, Optional.empty(), "", Optional.empty())));
    }

    private static Question question(String id) {
        return CATALOG.question(id).orElseThrow();
    }

    private Standing standing(String question, int platform) {
        return rows().row(question).orElseThrow().standings().get(platform);
    }

    @Test
    void itListsTheBankOfTheEvaluation() {
        var fresh = SampleEvaluation.fresh();
        var first = CATALOG.questions().getFirst().id();

        var rows = rows(fresh.with(fresh.bank().withRetired(first, true)));

        assertThat(rows.count(QuestionFilter.ALL)).isEqualTo(64);
        assertThat(rows.row(first)).isEmpty();
    }

    @Test
    void aFreshEvaluationHasEveryQuestionOpen() {
        var rows = rows(SampleEvaluation.fresh());

        assertThat(rows.count(QuestionFilter.ALL)).isEqualTo(65);
        assertThat(rows.count(QuestionFilter.OPEN)).isEqualTo(65);
        assertThat(rows.domains()).hasSize(7).startsWith(new DomainCount(Optional.empty(), 65));
        assertThat(rows.domains().stream().skip(1).mapToLong(DomainCount::open).sum())
                .isEqualTo(65);
        for (var filter : List.of(
                QuestionFilter.WAITING,
                QuestionFilter.DUE,
                QuestionFilter.ANSWERED,
                QuestionFilter.IN_WRITING,
                QuestionFilter.CONFLICTING)) {
            assertThat(shown(rows, filter)).as(filter.name()).isEmpty();
        }
    }

    @Test
    void eachFilterShowsWhatItSays() {
        assertThat(shown(rows(), QuestionFilter.WAITING)).containsExactly("clawback");
        assertThat(shown(rows(), QuestionFilter.DUE)).containsExactly("clawback");
        assertThat(shown(rows(), QuestionFilter.ANSWERED)).containsExactly("telehealth", "all-fees");
        assertThat(shown(rows(), QuestionFilter.IN_WRITING)).isEmpty();
        assertThat(shown(rows(), QuestionFilter.CONFLICTING)).containsExactly("credentialing-time");
        assertThat(shown(rows(), QuestionFilter.OPEN))
                .as("still open with the other platform")
                .contains("telehealth", "all-fees", "clawback");
        assertThat(shown(rows(), QuestionFilter.LACKS_WRITING))
                .contains("credentialing-time")
                .doesNotContain("telehealth")
                .allSatisfy(id -> assertThat(question(id).inWriting()).isTrue());
    }

    @Test
    void aQuestionIsInWritingOnlyOnceAllItsTopicsAre() {
        assertThat(standing("all-fees", 0).status()).isEqualTo(QuestionStatus.ANSWERED);
        for (var topic : question("all-fees").topics()) {
            assertThat(standing("all-fees", 0).status()).as("before " + topic).isEqualTo(QuestionStatus.ANSWERED);
            if (!topic.equals("membership-fee")) {
                document.edit("E-mail", evaluation -> evaluation.with(byMail(topic)));
            }
        }

        assertThat(standing("all-fees", 0).status()).isEqualTo(QuestionStatus.IN_WRITING);
        assertThat(shown(rows(), QuestionFilter.IN_WRITING)).containsExactly("all-fees");
    }

    private static Statement byMail(String topic) {
        return SampleEvaluation.said(
                "mail-" + topic,
                topic,
                "alma",
                SampleEvaluation.text("None"),
                "all-fees",
                new Source(SourceKind.EMAIL, "Alma", "", Optional.empty(), Optional.empty()));
    }

    @Test
    void wordsAndDomainNarrowIt() {
        var wanted = new Wanted(QuestionFilter.ALL, Optional.of(Domain.MONEY), "  CLAWBACK ", Optional.empty());

        assertThat(rows().shown(wanted)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.question().domain()).isEqualTo(Domain.MONEY);
            assertThat(row.mentions("clawback")).isTrue();
        });
        assertThat(rows().shown(new Wanted(
                        QuestionFilter.ALL, Optional.empty(), "clawback zeppelin", Optional.empty())))
                .isEmpty();
    }

    @Test
    void theQuestionTheUserIsAtStaysInSight() {
        var wanted = new Wanted(QuestionFilter.WAITING, Optional.empty(), "", Optional.of("telehealth"));

        assertThat(ids(rows().shown(wanted))).containsExactly("telehealth", "clawback");
    }

    @Test
    void askingWaitsAWeekAndThenIsDue() {
        edits.markAsked(question("telehealth"), alma);

        assertThat(document.current().inquiry("telehealth", "alma"))
                .isEqualTo(new Inquiry(
                        "telehealth",
                        "alma",
                        Inquiry.State.WAITING,
                        Optional.of(TODAY),
                        Optional.of(TODAY.plusDays(7)),
                        ""));
        assertThat(standing("telehealth", 0)).isEqualTo(new Standing(alma, QuestionStatus.WAITING, true, false));
        edits.followUp(question("telehealth"), alma, TODAY);
        assertThat(standing("telehealth", 0).due()).isTrue();
        assertThat(rows().row("telehealth").orElseThrow().firstOpen()).isZero();
    }

    @Test
    void whatDoesNotApplyIsNotOpenAndCanApplyAgain() {
        edits.markNotApplicable(question("telehealth"), alma);
        assertThat(standing("telehealth", 0).status()).isEqualTo(QuestionStatus.NOT_APPLICABLE);
        assertThat(shown(rows(), QuestionFilter.OPEN)).doesNotContain("telehealth");

        edits.markToAsk(question("telehealth"), alma);

        assertThat(standing("telehealth", 0).status()).isEqualTo(QuestionStatus.TO_ASK);
    }

    @Test
    void typingANoteIsUndoneAtOnce() {
        var before = document.current();
        edits.note(question("telehealth"), alma, "A");
        edits.note(question("telehealth"), alma, "As");
        edits.note(question("telehealth"), alma, "Ask again");
        edits.endRun();
        edits.note(question("telehealth"), alma, "Ask Lee");

        document.undo();
        assertThat(document.current().inquiry("telehealth", "alma").note()).isEqualTo("Ask again");
        document.undo();
        assertThat(document.current()).isEqualTo(before);
    }
}
