package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A statement of the user's put back into the form, to be corrected. Whatever is not touched stays exactly as it was,
/// be it a value that the words for it round, or a date of which only the month is known.
///
/// @param start what stands in the form when it opens
record Revision(Statement original, AnswerDraft start) {
    /// Nothing where the form has no place for how it came to be known.
    static Optional<Revision> of(Statement statement, AnswerSubject subject, Messages messages) {
        var topic = subject.topics().getFirst();
        var source = statement.source();
        return Channel.of(source.kind())
                .map(channel -> new Revision(
                        statement,
                        new AnswerDraft(
                                subject,
                                channel,
                                source.name(),
                                source.detail(),
                                statement.date().map(DateText::of).orElse(""),
                                statement
                                        .value()
                                        .map(value -> Map.of(topic.id(), text(value, topic, messages)))
                                        .orElse(Map.of()),
                                statement.words(),
                                TypedScope.of(statement.scope()),
                                source.link().orElse(""),
                                statement.recheck().map(DateText::of).orElse(""))));
    }

    private static String text(Value value, Topic topic, Messages messages) {
        return value instanceof Value.YesNo(var yes) ? (yes ? "yes" : "no") : new ValueText(messages).of(value, topic);
    }

    private Topic topic() {
        return start.subject().topics().getFirst();
    }

    /// Everything that is wrong with what was changed.
    List<AnswerProblem> problems(AnswerDraft draft, LocalDate today) {
        return draft.problems(today).stream()
                .filter(problem -> switch (problem) {
                    case AnswerProblem.Value ignored -> !valueStays(draft);
                    case AnswerProblem.NotADate() -> !dateStays(draft);
                    case AnswerProblem.InTheFuture() -> !dateStays(draft);
                    case AnswerProblem.NotACode() -> !draft.scope().equals(start.scope());
                    case AnswerProblem.NoPayer() -> true;
                    case AnswerProblem.NotADayToLookAgain() -> true;
                    case AnswerProblem.NothingSaid() -> true;
                })
                .toList();
    }

    boolean valueStays(AnswerDraft draft) {
        return draft.values().equals(start.values());
    }

    private boolean dateStays(AnswerDraft draft) {
        return draft.date().equals(start.date());
    }

    /// The statement as it now stands in the form; call only when nothing is wrong.
    Statement revised(AnswerDraft draft, LocalDate today) {
        var channelStays = draft.channel() == start.channel();
        return new Statement(
                original.id(),
                original.topic(),
                original.platform(),
                draft.scope().equals(start.scope())
                        ? original.scope()
                        : draft.scope().scope(),
                valueStays(draft)
                        ? original.value()
                        : Optional.ofNullable(draft.understood().get(topic().id())),
                draft.words(),
                source(draft),
                dateStays(draft) ? original.date() : draft.day(today).map(PartialDate::of),
                original.question(),
                channelStays && dateStays(draft) ? original.call() : Optional.empty(),
                draft.recheck().equals(start.recheck()) ? original.recheck() : draft.dayToLookAgain(today),
                original.withdrawn());
    }

    private Source source(AnswerDraft draft) {
        var stays = draft.channel() == start.channel()
                && draft.name().equals(start.name())
                && draft.detail().equals(start.detail())
                && draft.link().equals(start.link());
        return stays ? original.source() : draft.source();
    }
}
