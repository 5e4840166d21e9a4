package app.fairpanel.decision;

import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Platform;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something the clinician meant to do on a day.
public sealed interface FollowUp {
    LocalDate day();

    /// To ask again, or to look whether the answer has come.
    record Answer(LocalDate day, String question, String platform) implements FollowUp {}

    /// To call again, as was agreed.
    record CallBack(LocalDate day, String platform, String person) implements FollowUp {}

    /// To make sure of something once more.
    record Recheck(LocalDate day, String topic, String platform) implements FollowUp {}

    /// To look at the decision again.
    record Review(LocalDate day) implements FollowUp {}

    /// All that is left to do, the earliest first.
    static List<FollowUp> of(Evaluation evaluation) {
        var shown = evaluation.shownPlatforms().stream().map(Platform::id).collect(Collectors.toSet());
        var answers = evaluation.inquiries().stream()
                .filter(inquiry -> inquiry.state() == Inquiry.State.WAITING && shown.contains(inquiry.platform()))
                .flatMap(inquiry ->
                        inquiry
                                .followUp()
                                .map(day -> new Answer(day, inquiry.question(), inquiry.platform()))
                                .stream());
        var calls = evaluation.calls().stream()
                .filter(call -> shown.contains(call.platform()) && isLast(call, evaluation))
                .flatMap(
                        call -> call
                                .callBack()
                                .map(time -> new CallBack(time.toLocalDate(), call.platform(), call.person()))
                                .stream());
        var rechecks = evaluation.statements().stream()
                .filter(statement -> !statement.withdrawn() && shown.contains(statement.platform()))
                .flatMap(statement ->
                        statement
                                .recheck()
                                .map(day -> new Recheck(day, statement.topic(), statement.platform()))
                                .stream());
        var review = evaluation.decision().commitment().stream()
                .filter(commitment -> commitment.actualNet().isEmpty())
                .flatMap(commitment -> commitment.review().map(Review::new).stream());
        return Stream.of(answers, calls, rechecks, review)
                .<FollowUp>flatMap(part -> part)
                .sorted(Comparator.comparing(FollowUp::day))
                .toList();
    }

    /// Whether nobody at the platform was spoken to since.
    private static boolean isLast(Call call, Evaluation evaluation) {
        return evaluation.calls().stream()
                .noneMatch(other -> other.platform().equals(call.platform())
                        && other.start().isAfter(call.start()));
    }
}
