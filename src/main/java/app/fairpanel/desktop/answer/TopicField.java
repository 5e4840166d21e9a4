package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.TopicKind;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.desktop.words.TypedValue;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The field for the value of one topic, after its kind, with a line below that says how it was understood or what is
/// allowed. What was typed stays, right or wrong.
public final class TopicField extends VBox {
    private final Topic topic;
    private final Messages messages;
    private final AnswerText texts;
    private final KeptRates rates;
    private final StringProperty typed = new SimpleStringProperty("");
    private final Label note = Cards.text("", "caption");
    private final Control input;
    private final List<ToggleButton> yesNo = new ArrayList<>();
    private boolean left;

    /// @param suggestions short answers that were given before
    public TopicField(Topic topic, List<String> suggestions, KeptRates rates, Messages messages) {
        this.topic = topic;
        this.rates = rates;
        this.messages = messages;
        texts = new AnswerText(messages);
        var label = Cards.text(texts.label(topic));
        getStyleClass().add("field");
        getChildren().add(label);
        input = switch (topic.kind()) {
            case TEXT -> addText(suggestions);
            case YES_NO -> addYesNo();
            case MONEY, PERCENT, DAYS, COUNT -> addNumber();
        };
        getChildren().add(note);
        if (rates.asks(topic)) {
            getChildren().add(new BasisChoice(typed, rates.share(), messages));
        }
        label.setLabelFor(input);
        if (topic.kind() != TopicKind.YES_NO) {
            input.setAccessibleText(label.getText());
        }
        typed.subscribe(() -> say(left));
        focusWithinProperty().subscribe((before, focused) -> {
            left |= before && !focused;
            say(left);
        });
    }

    private Control addText(List<String> suggestions) {
        var box = new ComboBox<String>();
        box.setEditable(true);
        Choices.openWithDown(box);
        box.getItems().setAll(suggestions);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(texts.prompt(topic));
        box.getEditor().textProperty().bindBidirectional(typed);
        return add(box, box);
    }

    private Control addNumber() {
        var field = new TextField();
        field.setPromptText(texts.prompt(topic));
        field.textProperty().bindBidirectional(typed);
        return add(field, field);
    }

    private Control addYesNo() {
        var choice = new ToggleGroup();
        var yes = toggle("yes", choice);
        add(yes, new HBox(8, yes, toggle("no", choice)));
        return yes;
    }

    private ToggleButton toggle(String word, ToggleGroup choice) {
        var toggle = new ToggleButton(messages.get("value." + word));
        toggle.getStyleClass().setAll("chip");
        toggle.setToggleGroup(choice);
        toggle.setUserData(word);
        yesNo.add(toggle);
        toggle.setAccessibleText(topic.name() + ": " + toggle.getText());
        toggle.selectedProperty().subscribe((before, selected) -> typed.set(selected ? word : ""));
        return toggle;
    }

    private Control add(Control control, Node shown) {
        getChildren().add(shown);
        return control;
    }

    public Topic topic() {
        return topic;
    }

    public StringProperty typed() {
        return typed;
    }

    /// Puts in what was typed before.
    public void type(String text) {
        typed.set(text);
        yesNo.stream().filter(toggle -> text.equals(toggle.getUserData())).forEach(toggle -> toggle.setSelected(true));
    }

    public Control input() {
        return input;
    }

    /// Says what is wrong even if the user is still in the field.
    public void judge() {
        left = true;
        say(true);
    }

    private void say(boolean withProblem) {
        var reading = TypedValue.read(typed.get(), topic);
        var problem =
                withProblem && reading instanceof TypedValue.Refused(var reason) ? texts.problem(reason, topic) : "";
        note.getStyleClass().setAll("label", "caption", problem.isEmpty() ? "muted" : "error-text");
        Cards.say(note, problem.isEmpty() ? rates.echo(typed.get(), topic) : problem);
        input.setAccessibleHelp(note.getText());
    }
}
