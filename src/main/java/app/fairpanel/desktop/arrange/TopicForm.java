package app.fairpanel.desktop.arrange;

import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.TopicKind;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.words.GroupText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The form for a new topic.
final class TopicForm extends VBox {
    private final Messages messages;
    private final TopicEdits edits;
    private final TextField name = new TextField();
    private final Label problem = Cards.text("", "caption", "error-text");
    private final ComboBox<Domain> domain = new ComboBox<>();
    private final ComboBox<TopicKind> kind = new ComboBox<>();
    private final TextField unit = new TextField();
    private final VBox unitField;
    private final TextField impact = new TextField();
    private Consumer<String> onAdded = id -> {};

    TopicForm(TopicEdits edits, Messages messages) {
        this.edits = edits;
        this.messages = messages;
        getStyleClass().add("arrange-part");
        domain.getItems().setAll(Domain.values());
        domain.setConverter(new NameConverter<>(new GroupText(messages)::of));
        kind.getItems().setAll(TopicKind.values());
        kind.setConverter(new NameConverter<>(one -> messages.get("arrange.topic.kind." + NewTopic.kebabCase(one))));
        unitField = field("arrange.topic.unit", unit);
        unit.setPromptText(messages.get("arrange.topic.unit.prompt"));
        impact.setPromptText(messages.get("arrange.topic.impact.prompt"));
        kind.valueProperty()
                .subscribe(chosen -> Cards.show(
                        unitField, chosen != null && chosen.quantity().isPresent()));
        name.textProperty().subscribe((before, typed) -> Cards.say(problem, ""));
        name.setOnAction(event -> add());
        var add = new Button(messages.get("arrange.topic.add"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> add());
        var nameField = field("arrange.name", name);
        nameField.getChildren().add(problem);
        getChildren()
                .addAll(
                        Cards.text(messages.get("arrange.new.topic"), "section"),
                        nameField,
                        field("arrange.topic.domain", domain),
                        field("arrange.topic.kind", kind),
                        unitField,
                        field("arrange.topic.impact", impact),
                        new HBox(add));
        clear();
    }

    private VBox field(String key, Node input) {
        var label = Cards.text(messages.get(key));
        label.setLabelFor(input);
        if (input instanceof ComboBox<?> box) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
        var field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    private void clear() {
        name.clear();
        domain.setValue(Domain.CREDENTIALING);
        kind.setValue(TopicKind.TEXT);
        unit.clear();
        impact.clear();
        Cards.say(problem, "");
    }

    private void add() {
        var wrong = edits.nameProblem(name.getText(), Optional.empty());
        Cards.say(problem, wrong.orElse(""));
        name.setAccessibleHelp(problem.getText());
        if (wrong.isPresent()) {
            name.requestFocus();
            return;
        }
        var id = edits.add(
                new NewTopic(name.getText(), domain.getValue(), kind.getValue(), unit.getText(), impact.getText()));
        clear();
        onAdded.accept(id);
    }

    void onAdded(Consumer<String> added) {
        onAdded = added;
    }

    void focusName() {
        name.requestFocus();
    }
}
