package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.answer.ScopeController;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;

/// What stands in the fields for the present question: the values, the words, and whom it holds for.
final class CallAnswer {
    private final Pane topics;
    private final TextArea words;
    private final ScopeController scope;
    private final Runnable changed;
    private CallFields values = CallFields.NONE;
    private boolean filling;

    /// @param changed is told when something was typed
    CallAnswer(Pane topics, TextArea words, ScopeController scope, Runnable changed) {
        this.topics = topics;
        this.words = words;
        this.scope = scope;
        this.changed = changed;
        words.textProperty().subscribe(this::typing);
    }

    private void typing() {
        if (!filling) {
            changed.run();
        }
    }

    /// Takes over the field for whom it holds once that is ready.
    void followScope() {
        scope.onChange(this::typing);
    }

    /// Shows the fields of another question with what was typed for it.
    void fill(TypedAnswer kept, CallFields fields) {
        filling = true;
        values = fields;
        topics.getChildren().setAll(values.nodes());
        values.fill(kept);
        words.setText(kept.words());
        scope.show(kept.scope());
        filling = false;
        values.onChange(this::typing);
        words.end();
    }

    void clear() {
        filling = true;
        values = CallFields.NONE;
        topics.getChildren().clear();
        filling = false;
    }

    TypedAnswer typed() {
        return values.answer(words.getText(), scope.typed());
    }

    /// The values that can be read, as they would be kept, by the id of their topic.
    Map<String, Value> understood() {
        return values.kept(typed().lifted(topics()));
    }

    /// How the words were understood, where they will be kept as a value; else empty.
    String echo() {
        var typed = typed();
        var lifted = typed.lifted(topics());
        return lifted.equals(typed)
                ? ""
                : topics().stream()
                        .map(topic -> echo(lifted.values().getOrDefault(topic.id(), ""), topic))
                        .collect(Collectors.joining());
    }

    /// Named by its topic where there are several.
    private String echo(String value, Topic topic) {
        var understood = values.echo(value, topic);
        return understood.isEmpty() || topics().size() == 1 ? understood : topic.name() + " · " + understood;
    }

    /// The figures in the words that could be kept as values, by the id of their topic: those of fields in which
    /// nothing
    /// stands, unless the words are kept as a value anyway.
    private Map<String, String> figures() {
        var typed = typed();
        if (!typed.lifted(topics()).equals(typed)) {
            return Map.of();
        }
        var figures = new LinkedHashMap<>(FiguresInWords.of(typed.words(), topics()));
        figures.keySet().removeAll(typed.values().keySet());
        return figures;
    }

    /// Says what could be taken over: "Membership fee $125, Card fees 2.9%"; empty where there is nothing.
    String offer() {
        var figures = figures();
        return topics().stream()
                .filter(topic -> figures.containsKey(topic.id()))
                .map(topic -> topic.name() + " " + figures.get(topic.id()))
                .collect(Collectors.joining(", "));
    }

    /// Puts the figures among the words into the fields for the values; the words stay.
    void takeOver() {
        values.type(figures());
    }

    Scope scope() {
        return typed().scope().scope();
    }

    private List<Topic> topics() {
        return values.topics();
    }

    /// Says what cannot be read and takes the user there.
    ///
    /// @return whether nothing is wrong
    boolean judge() {
        var answer = typed();
        if (!answer.isRefused(topics())) {
            return true;
        }
        values.judge(answer);
        scope.judge(true);
        if (answer.scope().codeIsWrong() && answer.refused(topics()).isEmpty()) {
            scope.focusCode();
        }
        return false;
    }
}
