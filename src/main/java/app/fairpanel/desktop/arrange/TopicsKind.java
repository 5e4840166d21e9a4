package app.fairpanel.desktop.arrange;

import app.fairpanel.catalog.Domain;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.arrange.Arrangement.Item;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.words.GroupText;
import app.fairpanel.evaluation.OwnTopic;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Topics, with the part and the reason of one's own.
final class TopicsKind implements Kind {
    private final TopicEdits edits;
    private final Messages messages;
    private final TopicForm form;

    TopicsKind(TopicEdits edits, Messages messages) {
        this.edits = edits;
        this.messages = messages;
        form = new TopicForm(edits, messages);
    }

    @Override
    public Arrangement arrangement() {
        return edits;
    }

    @Override
    public String key() {
        return "topic";
    }

    @Override
    public Node form() {
        return form;
    }

    @Override
    public void onAdded(Consumer<String> added) {
        form.onAdded(added);
    }

    @Override
    public void focusForm() {
        form.focusName();
    }

    @Override
    public Optional<Node> extras(Item item) {
        return edits.own(item.id()).map(this::extras);
    }

    private Node extras(OwnTopic topic) {
        var domain = new ComboBox<Domain>();
        domain.getItems().setAll(Domain.values());
        domain.setConverter(new NameConverter<>(new GroupText(messages)::of));
        domain.setMaxWidth(Double.MAX_VALUE);
        domain.setValue(edits.topic(topic.id()).domain());
        domain.valueProperty()
                .subscribe((before, chosen) -> edits.own(topic.id()).ifPresent(now -> edits.changeDomain(now, chosen)));
        var impact = new TextField(topic.impact());
        impact.setPromptText(messages.get("arrange.topic.impact.prompt"));
        impact.textProperty()
                .subscribe((before, typed) -> edits.own(topic.id()).ifPresent(now -> edits.changeImpact(now, typed)));
        impact.focusedProperty().subscribe((before, focused) -> edits.endRun());
        var kind = messages.get("arrange.topic.kind."
                + NewTopic.kebabCase(edits.topic(topic.id()).kind()));
        var extras = new VBox(
                Cards.text(messages.get("arrange.topic.answers", kind), "muted"),
                field("arrange.topic.domain", domain),
                field("arrange.topic.impact", impact));
        extras.getStyleClass().add("arrange-part");
        return extras;
    }

    private Node field(String key, Control input) {
        var label = Cards.text(messages.get(key));
        label.setLabelFor(input);
        var field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    @Override
    public void refresh() {}
}
