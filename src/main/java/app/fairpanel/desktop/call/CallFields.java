package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.answer.KeptRates;
import app.fairpanel.desktop.answer.SaidBefore;
import app.fairpanel.desktop.answer.TopicField;
import app.fairpanel.desktop.answer.TypedScope;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// The fields for the values of the present question.
final class CallFields {
    static final CallFields NONE = new CallFields(List.of(), Optional.empty());

    private final List<TopicField> fields;
    private final Optional<KeptRates> rates;

    private CallFields(List<TopicField> fields, Optional<KeptRates> rates) {
        this.fields = fields;
        this.rates = rates;
    }

    static CallFields of(
            Question question,
            List<Topic> topics,
            Evaluation evaluation,
            Catalog catalog,
            String platform,
            KeptRates rates,
            Messages messages) {
        var before = new SaidBefore(catalog, evaluation);
        return new CallFields(
                topics.stream()
                        .map(topic -> new TopicField(
                                topic,
                                evaluation
                                        .platform(platform)
                                        .map(known -> before.values(topic, known))
                                        .orElse(List.of()),
                                rates,
                                messages))
                        .toList(),
                Optional.of(rates));
    }

    List<? extends Node> nodes() {
        return fields;
    }

    List<Topic> topics() {
        return fields.stream().map(TopicField::topic).toList();
    }

    /// The values as they would be kept, by the id of their topic.
    Map<String, Value> kept(TypedAnswer typed) {
        var said = typed.understood(topics());
        return rates.map(known -> known.values(topics(), typed.values(), said)).orElse(said);
    }

    /// How the value of a topic was understood.
    String echo(String typed, Topic topic) {
        return rates.map(known -> known.echo(typed, topic)).orElse("");
    }

    void fill(TypedAnswer kept) {
        fields.forEach(
                field -> field.type(kept.values().getOrDefault(field.topic().id(), "")));
    }

    /// @param typed by the id of their topic
    void type(Map<String, String> typed) {
        fields.stream()
                .filter(field -> typed.containsKey(field.topic().id()))
                .forEach(field -> field.type(typed.getOrDefault(field.topic().id(), "")));
    }

    void onChange(Runnable changed) {
        fields.forEach(field -> field.typed().subscribe(changed));
    }

    TypedAnswer answer(String words, TypedScope scope) {
        return new TypedAnswer(
                fields.stream()
                        .filter(field -> !field.typed().get().isBlank())
                        .collect(Collectors.toMap(
                                field -> field.topic().id(),
                                field -> field.typed().get())),
                words,
                scope);
    }

    /// Says what is wrong, and puts the focus into the first field that cannot be read.
    void judge(TypedAnswer answer) {
        fields.forEach(TopicField::judge);
        var refused = answer.refused(topics());
        fields.stream()
                .filter(field -> refused.contains(field.topic()))
                .findFirst()
                .ifPresent(field -> field.input().requestFocus());
    }
}
