package app.fairpanel.decision;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Questions;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something the clinician meant to do on a day.
public sealed interface FollowUp {
    LocalDate day();

    default boolean isDue(LocalDate today) {
        return !day().isAfter(today);
    }

    default boolean isOverdue(LocalDate today) {
        return day().isBefore(today);
    }

    /// To ask again, or to look whether the answer has come.
    record Answer(LocalDate day, String question, String platform) implements FollowUp {}

    /// To call again, as was agreed.
    ///
    /// @param at the time of that day, if one was agreed
    record CallBack(LocalDate day, Optional<LocalTime> at, String platform, String person) implements FollowUp {}

    /// To make sure of something once more.
    record Recheck(LocalDate day, String topic, String platform) implements FollowUp {}

    /// To look at the decision again.
    record Review(LocalDate day) implements FollowUp {}

    /// All that is left to do, the earliest first: not the answers that have come, nor questions no longer asked.
    static List<FollowUp> of(Evaluation evaluation, Evidence evidence, Catalog catalog) {
        var questions = Questions.of(catalog, evaluation.bank());
        var shown = evaluation.shownPlatforms().stream().map(Platform::id).collect(Collectors.toSet());
        var answers = evaluation.inquiries().stream()
                .filter(inquiry -> inquiry.state() == Inquiry.State.WAITING && shown.contains(inquiry.platform()))
                .filter(inquiry -> questions
                        .question(inquiry.question())
                        .filter(questions.asked()::contains)
                        .filter(question -> evidence.status(question, inquiry.platform()) == QuestionStatus.WAITING)
                        .isPresent())
                .flatMap(inquiry ->
                        inquiry
                                .followUp()
                                .map(day -> new Answer(day, inquiry.question(), inquiry.platform()))
                                .stream());
        var calls = evaluation.calls().stream()
                .filter(call -> shown.contains(call.platform()) && isLast(call, evaluation))
                .flatMap(call -> call
                        .callBack()
                        .map(time -> new CallBack(
                                time.toLocalDate(),
                                Optional.of(time.toLocalTime()).filter(at -> !at.equals(LocalTime.MIDNIGHT)),
                                call.platform(),
                                call.person()))
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
