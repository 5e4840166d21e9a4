package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.answer.SaidBefore;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Puts right what was noted of a conversation. What is not touched stays exactly as it was, be it the seconds that the
/// form does not show.
///
/// What was said in it stays said: values, words and how much they count for. A statement that names the day and the
/// person of the conversation goes on doing so; one of which these were corrected for itself keeps its own.
///
/// @param start what stood in the form when it opened
record CallCorrection(Call original, CallFacts start) {
    static CallCorrection of(Call call) {
        return new CallCorrection(call, CallFacts.of(call));
    }

    /// Everything that is wrong with what was changed.
    List<CallFacts.Problem> problems(CallFacts typed, LocalDateTime now) {
        return typed.problems(now).stream()
                .filter(problem -> problem == CallFacts.Problem.NOT_MINUTES ? !lengthStays(typed) : !whenStays(typed))
                .toList();
    }

    /// Call only when nothing is wrong.
    Evaluation corrected(Evaluation evaluation, CallFacts typed, Catalog catalog, LocalDate today) {
        var call = call(typed, contact(evaluation, typed, catalog), today);
        return evaluation
                .with(call)
                .withStatements(list -> list.stream()
                        .map(statement -> isFrom(statement) ? follow(statement, call) : statement)
                        .toList());
    }

    private Call call(CallFacts typed, Optional<String> contact, LocalDate today) {
        var from = whenStays(typed)
                ? original.start()
                : typed.date(today)
                        .flatMap(on -> typed.timeOfDay().map(on::atTime))
                        .orElse(original.start());
        return new Call(
                original.id(),
                original.platform(),
                original.channel(),
                from,
                length(typed).map(from::plus),
                typed.outcome(),
                typed.callBack(),
                contact,
                typed.person(),
                typed.role(),
                typed.notes(),
                original.items());
    }

    private Optional<Duration> length(CallFacts typed) {
        return lengthStays(typed) ? original.end().map(end -> Duration.between(original.start(), end)) : typed.length();
    }

    private boolean lengthStays(CallFacts typed) {
        return typed.minutes().equals(start.minutes());
    }

    private boolean whenStays(CallFacts typed) {
        return typed.day().equals(start.day()) && typed.time().equals(start.time());
    }

    private Optional<String> contact(Evaluation evaluation, CallFacts typed, Catalog catalog) {
        return typed.person().equals(start.person())
                ? original.contact()
                : evaluation
                        .platform(original.platform())
                        .flatMap(known -> new SaidBefore(catalog, evaluation).contact(known, typed.person()))
                        .map(Contact::id);
    }

    private boolean isFrom(Statement statement) {
        return statement.call().filter(original.id()::equals).isPresent();
    }

    private Statement follow(Statement statement, Call call) {
        var source = statement.source();
        var namesThem =
                source.name().equals(original.person()) && source.detail().equals(original.role());
        var thatDay = Optional.of(PartialDate.of(original.start().toLocalDate()));
        return statement.saidBy(
                namesThem
                        ? new Source(source.kind(), call.person(), call.role(), source.link(), source.grade())
                        : source,
                statement.date().equals(thatDay)
                        ? Optional.of(PartialDate.of(call.start().toLocalDate()))
                        : statement.date());
    }
}
