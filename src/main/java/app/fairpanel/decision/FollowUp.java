package app.fairpanel.decision;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evidence.Evidence;
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
    /// @param call the id of the call in which it was
    record CallBack(LocalDate day, Optional<LocalTime> at, String platform, String person, String call)
            implements FollowUp {}

    /// To make sure of something once more.
    ///
    /// @param statement the id of what was said
    record Recheck(LocalDate day, String topic, String platform, String statement) implements FollowUp {}

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
                        .filter(question -> isAwaited(question, inquiry.platform(), evaluation, evidence))
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
                                call.person(),
                                call.id()))
                        .stream());
        var rechecks = evaluation.statements().stream()
                .filter(statement -> !statement.withdrawn() && shown.contains(statement.platform()))
                .flatMap(statement -> statement
                        .recheck()
                        .map(day -> new Recheck(day, statement.topic(), statement.platform(), statement.id()))
                        .stream());
        var review = evaluation.decision().commitment().stream()
                .filter(commitment -> commitment.actualNet().isEmpty())
                .flatMap(commitment -> commitment.review().map(Review::new).stream());
        return Stream.of(answers, calls, rechecks, review)
                .<FollowUp>flatMap(part -> part)
                .sorted(Comparator.comparing(FollowUp::day))
                .toList();
    }

    /// Whether an answer is still to come: any at all, or the one in writing, where it belongs there or was promised in
    /// a
    /// call, and nothing was heard since the day of asking.
    static boolean isAwaited(Question question, String platform, Evaluation evaluation, Evidence evidence) {
        var inquiry = evaluation.inquiry(question.id(), platform);
        return switch (evidence.status(question, platform)) {
            case WAITING -> true;
            case ANSWERED, CONFLICTING ->
                inquiry.state() == Inquiry.State.WAITING
                        && (question.inWriting() || isPromised(question, platform, evaluation))
                        && inquiry.asked()
                                .filter(day -> evidence.answers(question, platform).stream()
                                        .noneMatch(answer -> isHeardSince(answer, day)))
                                .isPresent();
            case TO_ASK, IN_WRITING, NOT_APPLICABLE -> false;
        };
    }

    private static boolean isPromised(Question question, String platform, Evaluation evaluation) {
        return evaluation.calls().stream()
                .filter(call -> call.platform().equals(platform))
                .flatMap(call -> call.items().stream())
                .anyMatch(item -> item.question().equals(question.id()) && item.result() == CallItem.Result.WILL_WRITE);
    }

    /// What was told on the day of asking is what is to be put in writing.
    private static boolean isHeardSince(Statement answer, LocalDate asked) {
        var told = answer.strength() == Strength.TOLD;
        return answer.date()
                .filter(date ->
                        told ? date.firstDay().isAfter(asked) : !date.firstDay().isBefore(asked))
                .isPresent();
    }

    /// Whether nobody at the platform was spoken to since.
    private static boolean isLast(Call call, Evaluation evaluation) {
        return evaluation.calls().stream()
                .noneMatch(other -> other.platform().equals(call.platform())
                        && other.start().isAfter(call.start()));
    }
}
