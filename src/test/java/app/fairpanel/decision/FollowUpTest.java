package app.fairpanel.decision;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evidence.Evidence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private final Evaluation evaluation = SampleEvaluation.underWay();

    private static List<FollowUp> of(Evaluation evaluation) {
        return FollowUp.of(evaluation, new Evidence(evaluation, CATALOG, TODAY), CATALOG);
    }

    @Test
    void anAnswerThatDidNotComeIsOverdueAfterItsDay() {
        var answer = new FollowUp.Answer(TODAY.minusDays(1), "clawback", "alma");

        assertThat(of(evaluation)).containsExactly(answer);
        assertThat(answer.isOverdue(TODAY)).isTrue();
        assertThat(answer.isDue(TODAY.minusDays(1))).isTrue();
        assertThat(answer.isOverdue(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void whatWasAnsweredOrIsNoLongerAskedOrHiddenIsNotToBeFollowedUp() {
        var answered = evaluation.with(SampleEvaluation.said(
                "s8",
                "clawback",
                "alma",
                SampleEvaluation.text("None"),
                "clawback",
                new Source(SourceKind.EMAIL, "Alma", "", Optional.empty(), Optional.empty())));
        var retired = evaluation.with(evaluation.bank().withRetired("clawback", true));
        var hidden = evaluation.withPlatforms(
                list -> list.stream().map(platform -> platform.withHidden(true)).toList());

        assertThat(List.of(answered, retired, hidden))
                .allSatisfy(changed -> assertThat(of(changed)).isEmpty());
    }

    @Test
    void aCallBackWaitsUntilTheNextCall() {
        var called = evaluation.with(Call.reached("c2", "headway", Call.Channel.CALL, TODAY.atTime(9, 0), "Kim", "")
                .ended(
                        Call.Outcome.CALL_BACK,
                        Optional.empty(),
                        Optional.of(TODAY.plusDays(2).atTime(15, 0))));
        var callBack =
                new FollowUp.CallBack(TODAY.plusDays(2), Optional.of(LocalTime.of(15, 0)), "headway", "Kim", "c2");
        assertThat(of(called)).contains(callBack);

        var again = called.with(Call.reached("c3", "headway", Call.Channel.CALL, TODAY.atTime(16, 0), "Kim", ""));
        assertThat(of(again)).doesNotContain(callBack);
    }

    @Test
    void whatIsToBeLookedAtAgainComesOnItsDay() {
        var marked = evaluation.withStatements(list -> list.stream()
                .map(statement -> statement.id().equals("s1")
                        ? statement.withRecheck(Optional.of(TODAY.plusDays(30)))
                        : statement)
                .toList());

        assertThat(of(marked)).contains(new FollowUp.Recheck(TODAY.plusDays(30), "telehealth", "headway", "s1"));
    }

    private Evaluation told(LocalDate day, SourceKind kind) {
        var source = new Source(kind, "Ana", "", Optional.empty(), Optional.empty());
        var said = SampleEvaluation.said(
                "s8", "clawback-policy", "alma", SampleEvaluation.text("24 months"), "clawback", source);
        return evaluation
                .with(Inquiry.toAsk("clawback", "alma").askedOn(TODAY))
                .with(new Statement(
                        said.id(),
                        CATALOG.question("clawback").orElseThrow().topics().getFirst(),
                        said.platform(),
                        said.scope(),
                        said.value(),
                        said.words(),
                        source,
                        Optional.of(PartialDate.of(day)),
                        said.question(),
                        said.call(),
                        false));
    }

    @Test
    void whatWasToldWhenItWasAskedForInWritingIsStillToComeInWriting() {
        var written = new FollowUp.Answer(TODAY.plusDays(Inquiry.PATIENCE_DAYS), "clawback", "alma");

        assertThat(of(told(TODAY, SourceKind.CALL))).contains(written);
        assertThat(of(told(TODAY.minusDays(9), SourceKind.CALL))).contains(written);
        assertThat(of(told(TODAY.plusDays(1), SourceKind.CALL)))
                .as("it was told after it was asked, and that is an answer")
                .isEmpty();
        assertThat(of(told(TODAY, SourceKind.EMAIL))).as("it has come").isEmpty();
    }
}
