package app.fairpanel.desktop.answer;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.words.TypedValue.Reason;
import app.fairpanel.evaluation.Board;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import app.fairpanel.evidence.Status;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerDraftTest {
    private static final LocalDateTime NOW = TODAY.atTime(15, 0);

    private final AtomicInteger number = new AtomicInteger();

    private static AnswerSubject subject(String question, String platform) {
        return AnswerSubject.of(
                CATALOG.question(question).orElseThrow(),
                SampleEvaluation.fresh().platform(platform).orElseThrow(),
                new Topics(CATALOG, Board.EMPTY));
    }

    private static AnswerDraft draft(String question, Map<String, String> values) {
        return new AnswerDraft(
                subject(question, "headway"),
                Channel.CALL,
                "Kim",
                "provider support",
                "Nov 3, 2026",
                values,
                "",
                TypedScope.ANY,
                "",
                "");
    }

    private static AnswerDraft with(AnswerDraft draft, Channel channel, String name, String date) {
        return new AnswerDraft(
                draft.subject(),
                channel,
                name,
                draft.detail(),
                date,
                draft.values(),
                draft.words(),
                draft.scope(),
                draft.link(),
                draft.recheck());
    }

    private static AnswerDraft inWords(AnswerDraft draft, String words) {
        return new AnswerDraft(
                draft.subject(),
                draft.channel(),
                draft.name(),
                draft.detail(),
                draft.date(),
                draft.values(),
                words,
                draft.scope(),
                draft.link(),
                draft.recheck());
    }

    private static AnswerDraft scoped(AnswerDraft draft, TypedScope scope) {
        return new AnswerDraft(
                draft.subject(),
                draft.channel(),
                draft.name(),
                draft.detail(),
                draft.date(),
                draft.values(),
                draft.words(),
                scope,
                draft.link(),
                draft.recheck());
    }

    private static Answer answer(AnswerDraft draft) {
        return draft.answer(TODAY).orElseThrow();
    }

    private Evaluation kept(AnswerDraft draft, Evaluation evaluation) {
        return answer(draft).addTo(evaluation, () -> "n" + number.incrementAndGet(), NOW);
    }

    private static Evidence evidence(Evaluation evaluation) {
        return new Evidence(evaluation, CATALOG, TODAY);
    }

    @Test
    void anAnswerIsAStatementAndACallAndClosesTheQuestion() {
        var kept = kept(draft("telehealth", Map.of("telehealth", "Built in")), SampleEvaluation.fresh());

        assertThat(kept.calls())
                .containsExactly(Call.reached("n1", "headway", Call.Channel.CALL, NOW, "Kim", "provider support"));
        assertThat(kept.statements())
                .containsExactly(new Statement(
                        "n2",
                        "telehealth",
                        "headway",
                        Scope.ANY,
                        Optional.of(new Value.Text("Built in")),
                        "",
                        new Source(SourceKind.CALL, "Kim", "provider support", Optional.empty(), Optional.empty()),
                        Optional.of(PartialDate.of(TODAY)),
                        Optional.of("telehealth"),
                        Optional.of("n1"),
                        false));
        assertThat(evidence(kept).cell("telehealth", "headway").status()).isEqualTo(Status.TOLD);
        assertThat(evidence(kept).status(CATALOG.question("telehealth").orElseThrow(), "headway"))
                .isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    void severalTopicsAreSettledInOneFormAndAnEmptyOneStaysOpen() {
        var kept = kept(
                inWords(
                        draft("all-fees", Map.of("membership-fee", "$0", "card-fees", "2.9%", "other-fees", " ")),
                        "Nothing but the card fee."),
                SampleEvaluation.fresh());

        assertThat(kept.statements()).extracting(Statement::topic).containsExactly("membership-fee", "card-fees");
        assertThat(kept.statements()).extracting(Statement::words).containsOnly("Nothing but the card fee.");
    }

    @Test
    void wordsAloneAreAboutTheMainTopic() {
        var kept = kept(inWords(draft("all-fees", Map.of()), "Depends on the plan."), SampleEvaluation.fresh());

        assertThat(kept.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.topic()).isEqualTo("cost-to-join");
            assertThat(statement.value()).isEmpty();
        });
    }

    @Test
    void theSameConversationIsKeptOnce() {
        var first = kept(draft("telehealth", Map.of("telehealth", "Built in")), SampleEvaluation.fresh());
        var again = kept(
                with(draft("credentialing-time", Map.of("credentialing-time", "30")), Channel.CALL, "kim", "today"),
                first);
        var chat = kept(
                with(draft("credentialing-time", Map.of("credentialing-time", "30")), Channel.CHAT, "Kim", "today"),
                again);
        var earlier = kept(
                with(draft("clawback", Map.of("clawback", "12 months")), Channel.CALL, "Kim", "Nov 1, 2026"), chat);

        assertThat(again.calls()).hasSize(1);
        assertThat(chat.calls()).extracting(Call::channel).containsExactly(Call.Channel.CALL, Call.Channel.CHAT);
        assertThat(earlier.calls())
                .extracting(Call::start)
                .containsExactly(NOW, NOW, TODAY.minusDays(2).atStartOfDay());
    }

    @Test
    void whatIsNoConversationLeavesNone() {
        var contract = with(draft("clawback", Map.of("clawback", "12 months")), Channel.CONTRACT, "", "Oct 28, 2026");

        var kept = kept(contract, SampleEvaluation.fresh());

        assertThat(kept.calls()).isEmpty();
        assertThat(kept.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.source().name()).isEqualTo("Headway");
            assertThat(statement.call()).isEmpty();
        });
        assertThat(evidence(kept).cell("clawback", "headway").status()).isEqualTo(Status.IN_WRITING);
    }

    @Test
    void ownExperienceHasNoOtherSource() {
        var own = with(draft("telehealth", Map.of("telehealth", "Built in")), Channel.OWN_EXPERIENCE, "Kim", "today");

        assertThat(answer(own).source())
                .isEqualTo(new Source(SourceKind.OWN_EXPERIENCE, "", "", Optional.empty(), Optional.empty()));
    }

    @Test
    void anAnswerMayHoldForOnePayerOnly() {
        var scope = new TypedScope(Optional.of(UsState.NY), "Optum", "PPO", "90837  Session, 60 minutes");

        assertThat(answer(scoped(draft("fee-schedule", Map.of("session-rate", "$124")), scope))
                        .scope())
                .isEqualTo(new Scope(
                        Optional.of(UsState.NY), Optional.of("Optum"), Optional.of("PPO"), Optional.of("90837")));
    }

    @Test
    void whatIsAskedPayerByPayerNeedsAPayerOrAPlanType() {
        var subject = AnswerSubject.of(
                CATALOG.topic("payer-taken").orElseThrow(),
                SampleEvaluation.fresh().platform("headway").orElseThrow());
        var anybody = new AnswerDraft(
                subject,
                Channel.CALL,
                "Kim",
                "",
                "Nov 3, 2026",
                Map.of("payer-taken", "yes"),
                "",
                TypedScope.ANY,
                "",
                "");

        assertThat(anybody.problems(TODAY)).containsExactly(new AnswerProblem.NoPayer());
        assertThat(scoped(anybody, new TypedScope(Optional.empty(), "", "PPO", ""))
                        .problems(TODAY))
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var wrong = scoped(
                with(draft("credentialing-time", Map.of("credentialing-time", "1e999")), Channel.CALL, "", "soon"),
                new TypedScope(Optional.empty(), "", "", "9083"));

        assertThat(wrong.problems(TODAY))
                .containsExactly(
                        new AnswerProblem.NotADate(),
                        new AnswerProblem.Value("credentialing-time", Reason.NOT_A_NUMBER),
                        new AnswerProblem.NotACode());
        assertThat(wrong.answer(TODAY)).isEmpty();
    }

    @Test
    void nothingCanBeLearnedInTheFuture() {
        var tomorrow = with(draft("telehealth", Map.of("telehealth", "Built in")), Channel.CALL, "Kim", "Nov 4, 2026");

        assertThat(tomorrow.problems(TODAY)).containsExactly(new AnswerProblem.InTheFuture());
    }

    @Test
    void somethingMustHaveBeenSaid() {
        assertThat(inWords(draft("telehealth", Map.of("telehealth", "  ")), " \n")
                        .problems(TODAY))
                .containsExactly(new AnswerProblem.NothingSaid());
    }

    @ParameterizedTest
    @CsvSource({
        "CALL,TOLD",
        "CHAT,TOLD",
        "MEETING,TOLD",
        "OWN_EXPERIENCE,TOLD",
        "EMAIL,IN_WRITING",
        "CONTRACT,IN_WRITING",
        "FEE_SCHEDULE,IN_WRITING",
        "EOB,IN_WRITING",
        "PLATFORM,CLAIMED",
        "FORUM,CLAIMED"
    })
    void theChannelDecidesHowMuchItCounts(Channel channel, Status status) {
        var kept = kept(
                with(draft("quotas", Map.of("quotas", "None")), channel, "Somebody", "today"),
                SampleEvaluation.fresh());

        assertThat(evidence(kept).cell("quotas", "headway").status()).isEqualTo(status);
    }

    @Test
    void loggingAnAnswerReopensAQuestionThatDidNotApply() {
        var notApplicable = SampleEvaluation.fresh()
                .with(new Inquiry(
                        "telehealth",
                        "headway",
                        Inquiry.State.NOT_APPLICABLE,
                        Optional.empty(),
                        Optional.empty(),
                        "In person only"));

        var kept = kept(draft("telehealth", Map.of("telehealth", "Built in")), notApplicable);

        assertThat(kept.inquiry("telehealth", "headway").state()).isEqualTo(Inquiry.State.TO_ASK);
        assertThat(kept.inquiry("telehealth", "headway").note()).isEqualTo("In person only");
    }

    @Test
    void aSecondAnswerOnTheSameDayStartsWithTheSamePerson() {
        var first = kept(
                with(draft("telehealth", Map.of("telehealth", "Built in")), Channel.CHAT, "Kim", "today"),
                SampleEvaluation.fresh());

        var start = AnswerDraft.start(subject("clawback", "headway"), first, TODAY);

        assertThat(start.name()).isEqualTo("Kim");
        assertThat(start.detail()).isEqualTo("provider support");
        assertThat(start.channel()).isEqualTo(Channel.CHAT);
        assertThat(start.date()).isEqualTo("Nov 3, 2026");
        assertThat(AnswerDraft.start(subject("clawback", "alma"), first, TODAY).name())
                .isEmpty();
        assertThat(AnswerDraft.start(subject("clawback", "headway"), first, TODAY.plusDays(1))
                        .name())
                .isEmpty();
    }

    @Test
    void aContradictionBySomebodyElseIsForeseen() {
        var evaluation = SampleEvaluation.underWay();
        var contradictions = new Contradictions(CATALOG);
        var other = draft("telehealth", Map.of("telehealth", "Your own video"));

        assertThat(contradictions.of(answer(with(other, Channel.CALL, "Lee", "today")), evaluation, TODAY))
                .singleElement()
                .satisfies(found -> assertThat(found.earlier().id()).isEqualTo("s1"));
        assertThat(contradictions.of(answer(with(other, Channel.CALL, "Kim", "today")), evaluation, TODAY))
                .as("a later answer by the same person replaces the earlier")
                .isEmpty();
        assertThat(contradictions.of(answer(with(other, Channel.EMAIL, "Lee", "today")), evaluation, TODAY))
                .as("what is in writing outweighs what was told")
                .isEmpty();
        assertThat(contradictions.of(
                        answer(draft("telehealth", Map.of("telehealth", "built in, optional."))), evaluation, TODAY))
                .as("the same answer")
                .isEmpty();
    }

    @Test
    void answersGivenBeforeAreOfferedOnceWithThePlatformsOwnFirst() {
        var before = new SaidBefore(CATALOG, SampleEvaluation.underWay());
        var headway = SampleEvaluation.fresh().platform("headway").orElseThrow();

        assertThat(before.values(CATALOG.topic("telehealth").orElseThrow(), headway))
                .startsWith("Built in, optional", "Usually your own video")
                .contains("Built in")
                .doesNotHaveDuplicates();
        assertThat(before.people(headway)).containsExactly("Kim");
        assertThat(before.role(headway, "kim ")).contains("provider support");
    }
}
