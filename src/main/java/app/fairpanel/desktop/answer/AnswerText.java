package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.TopicKind;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.TypedValue;
import app.fairpanel.desktop.words.ValueText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the form says about what was typed.
public final class AnswerText {
    private final Messages messages;
    private final ValueText values;

    public AnswerText(Messages messages) {
        this.messages = messages;
        values = new ValueText(messages);
    }

    /// The step of the history that keeping an answer is.
    String edit(AnswerSubject subject) {
        return messages.get("answer.edit", subject.platform().name(), subject.name());
    }

    /// The step of the history that changing an earlier answer is.
    String change(AnswerSubject subject) {
        return messages.get("answer.edit.change", subject.platform().name(), subject.name());
    }

    /// A topic's name, with its unit where it has one: "Membership fee ($ a month)".
    public String label(Topic topic) {
        return topic.kind()
                .quantity()
                .map(kind -> messages.get("answer.unit." + key(topic.kind())))
                .map(sign -> (sign + " " + topic.unit().orElse("")).strip())
                .map(unit -> unit.isEmpty() ? topic.name() : messages.get("answer.value", topic.name(), unit))
                .orElse(topic.name());
    }

    String prompt(Topic topic) {
        return messages.get("answer.prompt." + key(topic.kind()));
    }

    /// How a number was understood; empty for anything else.
    public String echo(TypedValue typed, Topic topic) {
        return typed instanceof TypedValue.Understood(var value)
                        && topic.kind().quantity().isPresent()
                ? messages.get("answer.understood", values.of(value, topic))
                : "";
    }

    /// What is wrong with a value and what is allowed.
    public String problem(TypedValue.Reason reason, Topic topic) {
        return switch (reason) {
            case NOT_A_NUMBER, NOT_YES_OR_NO -> allowed(topic);
            case NEGATIVE -> messages.get("answer.negative", allowed(topic));
            case TOO_HIGH ->
                messages.get(
                        "answer.too-high",
                        topic.kind()
                                .quantity()
                                .map(TypedValue::limit)
                                .map(BigDecimal::intValue)
                                .orElse(0));
        };
    }

    private String allowed(Topic topic) {
        return messages.get("answer.allowed." + key(topic.kind()));
    }

    String countsAs(Channel channel) {
        return messages.get("answer.counts."
                + channel.strength().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Who says otherwise, and what will happen when the answer is kept.
    String contradictions(List<Contradictions.Contradiction> contradictions) {
        return contradictions.stream().map(this::contradiction).collect(Collectors.joining("\n"));
    }

    private String contradiction(Contradictions.Contradiction contradiction) {
        var earlier = contradiction.earlier();
        var who = earlier.source().name().isEmpty()
                ? earlier.source().detail()
                : earlier.source().name();
        return messages.get(
                "answer.contradicts",
                contradiction.topic().name(),
                who.isEmpty() ? messages.get("answer.somebody") : who,
                earlier.value()
                        .map(value -> values.of(value, contradiction.topic()))
                        .orElse(earlier.words()),
                earlier.date().map(DateText::of).orElse(messages.get("source.undated")));
    }

    private static String key(TopicKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
