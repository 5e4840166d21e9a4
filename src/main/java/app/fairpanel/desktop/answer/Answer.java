package app.fairpanel.desktop.answer;

import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What was learned, ready to be kept.
///
/// @param day when it was said or written
/// @param recheck the day to look at it again
/// @param values by the id of their topic; where there is none, the words are about the main topic
/// @param notes what stays with the words on a topic, by its id
record Answer(
        AnswerSubject subject,
        Channel channel,
        Source source,
        LocalDate day,
        Map<String, Value> values,
        Map<String, String> notes,
        String words,
        Scope scope,
        Optional<LocalDate> recheck) {
    Answer {
        values = Map.copyOf(values);
        notes = Map.copyOf(notes);
    }

    /// The same with rates on the basis on which the platform's are kept.
    ///
    /// @param typed the values as they were typed
    Answer kept(KeptRates rates, Map<String, String> typed) {
        var noted = new HashMap<String, String>();
        for (var topic : subject.topics()) {
            Optional.ofNullable(values.get(topic.id()))
                    .map(value -> rates.note(topic, typed.getOrDefault(topic.id(), ""), value))
                    .ifPresent(note -> noted.put(topic.id(), note));
        }
        return new Answer(
                subject,
                channel,
                source,
                day,
                rates.values(subject.topics(), typed, values),
                noted,
                words,
                scope,
                recheck);
    }

    /// Adds one statement for each topic that was answered, and the conversation it came from unless it is known.
    ///
    /// @param ids gives each new record its id
    /// @param now the time of a conversation that happened today
    Evaluation addTo(Evaluation evaluation, Supplier<String> ids, LocalDateTime now) {
        var known = call(evaluation);
        var call = known.or(() -> newCall(ids, now));
        var changed =
                known.isPresent() ? evaluation : call.map(evaluation::with).orElse(evaluation);
        for (var topic : answered()) {
            changed = changed.with(statement(ids.get(), topic, call.map(Call::id)));
        }
        return reopened(changed);
    }

    private List<String> answered() {
        var withValue = subject.topics().stream()
                .map(topic -> topic.id())
                .filter(values::containsKey)
                .toList();
        return withValue.isEmpty() ? List.of(subject.topics().getFirst().id()) : withValue;
    }

    private Statement statement(String id, String topic, Optional<String> call) {
        return new Statement(
                id,
                topic,
                subject.platform().id(),
                scope,
                Optional.ofNullable(values.get(topic)),
                KeptRates.noted(words, notes.getOrDefault(topic, "")),
                source,
                Optional.of(PartialDate.of(day)),
                subject.question().map(question -> question.id()),
                call,
                recheck,
                false);
    }

    /// The conversation with the same person on the same day over the same channel.
    private Optional<Call> call(Evaluation evaluation) {
        return evaluation.calls().stream()
                .filter(call -> call.platform().equals(subject.platform().id())
                        && channel.conversation().equals(Optional.of(call.channel()))
                        && call.start().toLocalDate().equals(day)
                        && call.person().equalsIgnoreCase(source.name())
                        && (!source.name().isEmpty() || call.role().equalsIgnoreCase(source.detail())))
                .findFirst();
    }

    private Optional<Call> newCall(Supplier<String> ids, LocalDateTime now) {
        if (source.name().isEmpty() && source.detail().isEmpty()) {
            return Optional.empty();
        }
        var start = day.equals(now.toLocalDate()) ? now : day.atStartOfDay();
        return channel.conversation()
                .map(kind ->
                        Call.reached(ids.get(), subject.platform().id(), kind, start, source.name(), source.detail()));
    }

    /// Whoever logs an answer no longer holds that the question does not apply.
    private Evaluation reopened(Evaluation evaluation) {
        return subject.question()
                .map(question ->
                        evaluation.inquiry(question.id(), subject.platform().id()))
                .filter(inquiry -> inquiry.state() == Inquiry.State.NOT_APPLICABLE)
                .map(inquiry -> evaluation.with(new Inquiry(
                        inquiry.question(),
                        inquiry.platform(),
                        Inquiry.State.TO_ASK,
                        inquiry.asked(),
                        inquiry.followUp(),
                        inquiry.note())))
                .orElse(evaluation);
    }
}
