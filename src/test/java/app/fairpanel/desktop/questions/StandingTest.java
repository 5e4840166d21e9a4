package app.fairpanel.desktop.questions;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.answer.AnswerWarnings;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.CallItem.Result;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final Evaluation fresh = SampleEvaluation.fresh();
    private final Evaluation own = fresh.with(
            fresh.bank().with(new OwnQuestion("night", "billing", "Nights", "Who?", "", "", "", false, List.of())));

    private static QuestionStatus status(Evaluation evaluation) {
        Question night =
                Questions.of(CATALOG, evaluation.bank()).question("night").orElseThrow();
        return new Evidence(evaluation, CATALOG, TODAY).status(night, "alma");
    }

    private static Call call(String id, Call.Channel channel, Result result) {
        return Call.reached(id, "alma", channel, TODAY.atTime(9, 0), "Ana", "")
                .withItems(List.of(new CallItem("night", result, "Nobody", Scope.ANY)));
    }

    @Test
    void aQuestionThatSettlesNoTopicIsAskedUntilAConversationAnswersIt() {
        assertThat(status(own)).isEqualTo(QuestionStatus.TO_ASK);
        assertThat(status(own.with(Inquiry.toAsk("night", "alma").askedOn(TODAY))))
                .isEqualTo(QuestionStatus.WAITING);
        assertThat(status(own.with(call("c1", Call.Channel.CALL, Result.DID_NOT_KNOW))))
                .isEqualTo(QuestionStatus.TO_ASK);
        var told = own.with(call("c1", Call.Channel.CALL, Result.ANSWERED));
        assertThat(status(told)).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(status(told.with(call("c2", Call.Channel.EMAIL, Result.ANSWERED))))
                .isEqualTo(QuestionStatus.IN_WRITING);
    }

    @Test
    void whatWasSaidIsComparedWithTheRedFlagHoweverItCameIn() {
        var question = CATALOG.question("telehealth").orElseThrow();
        var warnings = new AnswerWarnings(CATALOG, Messages.load());
        var said = SampleEvaluation.said(
                "s1",
                "telehealth",
                "alma",
                SampleEvaluation.text(question.redFlag()),
                "telehealth",
                new Source(SourceKind.EMAIL, "Ana", "", Optional.empty(), Optional.empty()));
        var flagged = fresh.with(said);

        assertThat(warnings.standing(question, "alma", flagged, new Evidence(flagged, CATALOG, TODAY)))
                .contains("sounds like the red flag", question.redFlag());
        assertThat(warnings.standing(question, "headway", flagged, new Evidence(flagged, CATALOG, TODAY)))
                .isEmpty();
        assertThat(warnings.standing(question, "alma", fresh, new Evidence(fresh, CATALOG, TODAY)))
                .as("what was only published is not an answer")
                .isEmpty();
    }
}
