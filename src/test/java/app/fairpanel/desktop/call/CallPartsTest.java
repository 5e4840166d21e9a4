package app.fairpanel.desktop.call;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.answer.TypedScope;
import app.fairpanel.desktop.draft.ConfirmationText;
import app.fairpanel.desktop.draft.Drafts;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.CallItem.Result;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallPartsTest {
    private static final Messages MESSAGES = Messages.load();
    private final Document document = new Document(SampleEvaluation.underWay());
    private final CallEdits edits = new CallEdits(document, CATALOG, MESSAGES, CLOCK, new NewIds(CLOCK, new Random(1)));
    private final ConfirmationText texts = new ConfirmationText(CATALOG, MESSAGES);

    private static Question question(String id) {
        return CATALOG.question(id).orElseThrow();
    }

    private static List<Topic> topics(String question) {
        return question(question).topics().stream()
                .map(topic -> CATALOG.topic(topic).orElseThrow())
                .toList();
    }

    private static TypedAnswer words(String words) {
        return typed(Map.of(), words);
    }

    private static TypedAnswer typed(Map<String, String> values, String words) {
        return new TypedAnswer(values, words, TypedScope.ANY);
    }

    private String start(String... questions) {
        return edits.start("alma", Call.Channel.CALL, "Ana", "membership", List.of(questions));
    }

    private Call call(String id) {
        return CallEdits.find(document.current(), id).orElseThrow();
    }

    private List<Statement> said(String call) {
        return document.current().statements().stream()
                .filter(statement -> statement.call().filter(call::equals).isPresent())
                .toList();
    }

    @Test
    void aNumberGoesToTheOneTopicThatTakesIt() {
        var topics = topics("all-fees");
        assertThat(topics).hasSizeGreaterThan(2);

        assertThat(words("$125 a month").lifted(topics).values()).isEqualTo(Map.of("membership-fee", "$125 a month"));
        assertThat(words("5").lifted(topics).values()).as("dollars or percent").isEmpty();
        assertThat(words("yes").lifted(topics).values()).isEmpty();
        assertThat(typed(Map.of("card-fees", "3"), "$125 a month")
                        .lifted(topics)
                        .words())
                .as("what stands beside a value are words")
                .isEqualTo("$125 a month");
    }

    @Test
    void anotherQuestionIsFoundByItsWordsTheListedOnesFirst() {
        var listed = List.of(question("pay-calendar"), question("telehealth"));
        var others = OtherQuestions.of(CATALOG.questions(), listed, Optional.of(question("clawback")));

        assertThat(others.all()).startsWith(question("pay-calendar"), question("telehealth"));
        assertThat(others.all()).hasSize(CATALOG.questions().size() - 1);
        assertThat(others.find(" ")).isEmpty();
        assertThat(others.find("insurer takes money back")).isNotEmpty().doesNotContain(question("clawback"));
        assertThat(others.find("PAY calendar")).first().isEqualTo(question("pay-calendar"));
        assertThat(others.find("a")).hasSize(OtherQuestions.OFFERED);
    }

    @Test
    void goingBackLeadsToTheQuestionBefore() {
        var progress = new CallProgress(call(start("clawback", "pay-calendar")));

        assertThat(progress.before(Optional.of("pay-calendar")).map(CallItem::question))
                .contains("clawback");
        assertThat(progress.before(Optional.of("clawback"))).isEmpty();
        assertThat(progress.before(Optional.empty()).map(CallItem::question))
                .as("once all are done")
                .contains("pay-calendar");
    }

    @Test
    void whatBelongsInWritingIsAskedFirstAndWhatIsAnsweredNotAtAll() {
        var evaluation = document.current();
        var evidence = new Evidence(evaluation, CATALOG, TODAY);

        var entries = CallPlan.of(CATALOG, evaluation, evidence, "headway").entries();

        assertThat(entries).extracting(entry -> entry.question().id()).doesNotContain("telehealth");
        assertThat(entries.stream().map(entry -> rank(entry)).toList()).isSorted();
        assertThat(entries.getFirst().question().inWriting()).isTrue();
        assertThat(entries.getLast().question().inWriting()).isFalse();
    }

    @Test
    void whatAPlatformOwesAnAnswerToIsAskedFirst() {
        var evaluation = document.current();
        var plan = CallPlan.of(CATALOG, evaluation, new Evidence(evaluation, CATALOG, TODAY), "alma");
        var last = plan.entries().getLast().question().id();

        assertThat(plan.entries().getFirst().question().id()).isEqualTo("clawback");
        assertThat(plan.ranked(List.of(last)).entries())
                .extracting(entry -> entry.question().id())
                .startsWith("clawback", last);
        assertThat(plan.entries()).filteredOn(CallPlan.Entry::awaited).hasSize(1);
    }

    @Test
    void whatTheAnswersCouldChangeTakesThePlaceOfTheUsualOrder() {
        var evaluation = SampleEvaluation.fresh();
        var evidence = new Evidence(evaluation, CATALOG, SampleEvaluation.TODAY);
        var plan = CallPlan.of(CATALOG, evaluation, evidence, "headway");
        var last = plan.entries().getLast().question().id();
        var ranked = plan.ranked(List.of(last, "unknown"));
        assertThat(ranked.entries().getFirst().question().id()).isEqualTo(last);
        assertThat(ranked.entries().subList(1, ranked.entries().size()))
                .isEqualTo(plan.entries().subList(0, plan.entries().size() - 1));
    }

    private static int rank(CallPlan.Entry entry) {
        return (entry.awaited() ? 0 : 8)
                + (entry.question().inWriting() ? 0 : 4)
                + (entry.atAGlance() ? 0 : 2)
                + (entry.feedsMoney() ? 0 : 1);
    }

    @Test
    void whatWasTypedIsReadBackFromTheCall() {
        for (var question : CATALOG.questions()) {
            var topics = topics(question.id());
            for (var typed : List.of(
                    TypedAnswer.NOTHING,
                    words("One line\n\nand another: yes "),
                    typed(Map.of(topics.getLast().id(), " 1e999"), ""),
                    typed(Map.of(topics.getFirst().id(), "12"), "Only \"net\"."))) {
                var item = new CallItem(
                        question.id(),
                        Result.OPEN,
                        typed.text(topics),
                        typed.scope().scope());
                assertThat(TypedAnswer.of(item, topics)).isEqualTo(typed);
            }
        }
    }

    @Test
    void typingIsANoteUntilTheQuestionIsClosed() {
        var call = start("credentialing-time");
        edits.typing(call, question("credentialing-time"), typed(Map.of("credentialing-time", "3"), "abo"));

        assertThat(said(call)).isEmpty();
        assertThat(call(call).items().getFirst().words()).contains("3").contains("abo");
    }

    @Test
    void answeringAgainInTheSameCallReplacesTheAnswer() {
        var call = start("credentialing-time");
        var question = question("credentialing-time");
        edits.close(call, question, typed(Map.of("credentialing-time", "30"), ""), Result.ANSWERED);
        edits.close(call, question, typed(Map.of("credentialing-time", "45"), ""), Result.ANSWERED);

        assertThat(said(call)).singleElement().satisfies(statement -> {
            assertThat(statement.value()).contains(SampleEvaluation.days(45));
            assertThat(statement.source().name()).isEqualTo("Ana");
        });
        document.undo();
        assertThat(said(call))
                .singleElement()
                .extracting(Statement::value)
                .isEqualTo(Optional.<Value>of(SampleEvaluation.days(30)));
    }

    @Test
    void aNumberNeedsNoFieldOfItsOwn() {
        var call = start("credentialing-time", "telehealth");
        edits.close(call, question("credentialing-time"), words(" up to 45 days "), Result.ANSWERED);
        edits.close(call, question("telehealth"), words("30 days"), Result.ANSWERED);

        assertThat(said(call).getFirst().value()).isPresent();
        assertThat(said(call).getFirst().words()).isEmpty();
        assertThat(said(call).getLast().value()).as("no number is asked for").isEmpty();
        assertThat(said(call).getLast().words()).isEqualTo("30 days");
        assertThat(words("45 days, they said").lifted(topics("credentialing-time")))
                .as("it says more than a number")
                .isEqualTo(words("45 days, they said"));
    }

    @Test
    void whatTheyDidNotKnowStaysToAsk() {
        var call = start("telehealth");
        edits.close(call, question("telehealth"), words("Will look"), Result.DID_NOT_KNOW);

        assertThat(said(call)).isEmpty();
        assertThat(new Evidence(document.current(), CATALOG, TODAY).status(question("telehealth"), "alma"))
                .isEqualTo(QuestionStatus.TO_ASK);
    }

    @Test
    void theNextQuestionIsTheOneAfterAndThenTheFirstThatIsOpen() {
        var id = start("telehealth", "clawback", "all-fees");
        assertThat(next(id, "")).contains("telehealth");
        assertThat(next(id, "clawback")).contains("all-fees");
        assertThat(next(id, "all-fees")).contains("telehealth");
        for (var question : List.of("telehealth", "clawback", "all-fees")) {
            edits.close(id, question(question), TypedAnswer.NOTHING, Result.SKIPPED);
        }
        assertThat(next(id, "clawback")).isEmpty();
    }

    private Optional<String> next(String call, String after) {
        return new CallProgress(call(call)).next(after).map(item -> item.question());
    }

    @Test
    void theClockCountsFromTheStart() {
        var progress = new CallProgress(call(start("telehealth")));
        var start = progress.call().start();

        assertThat(progress.clock(start)).isEqualTo("00:00");
        assertThat(progress.clock(start.plusSeconds(401))).isEqualTo("06:41");
        assertThat(progress.clock(start.plusSeconds(3_661))).isEqualTo("1:01:01");
        assertThat(progress.clock(start.minusHours(1)))
                .as("the clock was set back")
                .isEqualTo("00:00");
    }

    @Test
    void everyLineOfTheNotesKeepsTheTimeOfItsFirstLetter() {
        var notes = new CallNotes("00:10 before");
        notes.typing("S", "04:47");
        notes.typing("Sends", "04:59");
        notes.endLine();
        notes.typing("Pays", "06:02");

        assertThat(notes.text()).isEqualTo("00:10 before\n04:47 Sends\n06:02 Pays");
    }

    @Test
    void theMailListsOnlyWhatWasSaid() {
        var id = start("credentialing-time", "telehealth", "clawback", "all-fees");
        edits.close(
                id,
                question("credentialing-time"),
                typed(Map.of("credentialing-time", "45"), "At most"),
                Result.ANSWERED);
        edits.close(id, question("telehealth"), words("No idea"), Result.DID_NOT_KNOW);
        edits.close(id, question("clawback"), TypedAnswer.NOTHING, Result.WILL_WRITE);

        assertThat(new Drafts(CATALOG, MESSAGES)
                        .confirmation(call(id), document.current())
                        .orElseThrow()
                        .body())
                .isEqualTo("""
                Hello Ana,

                Thank you for your time on Nov 3, 2026. I would like to have what you told me in writing.

                This is what I understood:
                - %s: 45 days. “At most”

                You said you would put this in writing:
                - %s

                Please reply to confirm that this is right, or tell me what is not.

                Kind regards,
                Dana Rivera, LMFT
                """.formatted(
                                question("credentialing-time").brief(),
                                question("clawback").brief()));
    }

    @Test
    void anAnswerToAQuestionWithoutATopicIsListedAsWell() {
        document.edit(
                "add",
                evaluation -> evaluation.with(evaluation
                        .bank()
                        .with(new OwnQuestion(
                                "night", "billing", "Nights", "Who answers at night?", "", "", "", false, List.of()))));
        var nights = Questions.of(CATALOG, document.current().bank())
                .question("night")
                .orElseThrow();
        var id = start("night");
        edits.close(id, nights, words("Nobody does."), Result.ANSWERED);

        assertThat(said(id)).isEmpty();
        assertThat(texts.said(call(id), document.current())).containsExactly("Nights: “Nobody does.”");
    }

    @Test
    void whereNothingWasSaidThereIsNothingToConfirm() {
        var id = start("telehealth");
        edits.close(id, question("telehealth"), TypedAnswer.NOTHING, Result.DID_NOT_KNOW);

        assertThat(new Drafts(CATALOG, MESSAGES).confirmation(call(id), document.current()))
                .isEmpty();
    }
}
