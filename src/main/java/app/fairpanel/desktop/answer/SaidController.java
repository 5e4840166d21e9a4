package app.fairpanel.desktop.answer;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.TextAreas;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;

/// The part of the form on what was said: a value for each topic, and the words.
public final class SaidController {
    private final Messages messages;
    private List<TopicField> values = List.of();

    @FXML
    private Pane topics;

    @FXML
    private TextArea words;

    @FXML
    private Label nothingSaid;

    public SaidController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    void initialize() {
        TextAreas.tabMovesOn(words);
        Cards.say(nothingSaid, "");
    }

    /// Fills the fields in.
    void start(AnswerDraft draft, SaidBefore before, KeptRates rates) {
        var subject = draft.subject();
        values = subject.topics().stream()
                .map(topic -> new TopicField(topic, before.values(topic, subject.platform()), rates, messages))
                .toList();
        values.forEach(
                field -> field.type(draft.values().getOrDefault(field.topic().id(), "")));
        topics.getChildren().setAll(values);
        words.setText(draft.words());
    }

    void onChange(Runnable changed) {
        values.forEach(field -> field.typed().subscribe(changed));
        words.textProperty().subscribe(changed);
    }

    /// What was typed, by topic.
    Map<String, String> values() {
        return values.stream()
                .filter(field -> !field.typed().get().isEmpty())
                .collect(Collectors.toMap(
                        field -> field.topic().id(), field -> field.typed().get()));
    }

    String words() {
        return words.getText();
    }

    void judge(List<AnswerProblem> problems, boolean insist) {
        if (insist) {
            values.forEach(TopicField::judge);
        }
        var nothing = insist && problems.contains(new AnswerProblem.NothingSaid());
        Cards.say(nothingSaid, nothing ? messages.get("answer.nothing") : "");
    }

    void focusFirst() {
        values.getFirst().input().requestFocus();
    }

    void focus(String topic) {
        values.stream()
                .filter(field -> field.topic().id().equals(topic))
                .forEach(field -> field.input().requestFocus());
    }
}
