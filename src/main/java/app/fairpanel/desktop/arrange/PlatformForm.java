package app.fairpanel.desktop.arrange;

import app.fairpanel.catalog.CatalogPlatform;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Offers the platforms of the catalogue that do not take part yet, and takes the name of another.
final class PlatformForm extends VBox {
    private final PlatformEdits edits;
    private final Messages messages;
    private final VBox known = new VBox();
    private final TextField name = new TextField();
    private final Label problem = Cards.text("", "caption", "error-text");
    private List<CatalogPlatform> offered = List.of();
    private Consumer<String> onAdded = id -> {};

    PlatformForm(PlatformEdits edits, Messages messages) {
        this.edits = edits;
        this.messages = messages;
        getStyleClass().add("arrange-part");
        known.getStyleClass().add("arrange-part");
        var label = Cards.text(messages.get("arrange.platform.own"));
        label.setLabelFor(name);
        name.setPromptText(messages.get("arrange.platform.own.prompt"));
        name.textProperty().subscribe((before, typed) -> Cards.say(problem, ""));
        name.setOnAction(event -> addOwn());
        var add = new Button(messages.get("arrange.platform.add"));
        add.setOnAction(event -> addOwn());
        var field = new VBox(label, name, problem, new HBox(add));
        field.getStyleClass().add("field");
        getChildren().addAll(Cards.text(messages.get("arrange.new.platform"), "section"), known, field);
        refresh();
    }

    void refresh() {
        if (!offered.equals(edits.toAdd()) || known.getChildren().isEmpty()) {
            offered = edits.toAdd();
            known.getChildren().setAll(offered.stream().map(this::offer).toList());
        }
    }

    private Node offer(CatalogPlatform platform) {
        var add = new Button(messages.get("arrange.platform.add.known", platform.name()));
        add.setWrapText(true);
        add.setMinHeight(USE_PREF_SIZE);
        add.setOnAction(event -> {
            edits.add(platform);
            onAdded.accept(platform.id());
        });
        var offer = new VBox(
                Cards.text(platform.name(), "strong"),
                Cards.text(platform.summary()),
                Cards.text(messages.get("arrange.platform.claims", edits.claims(platform.id())), "caption", "muted"),
                new HBox(add));
        offer.getStyleClass().add("arrange-offer");
        return offer;
    }

    private void addOwn() {
        var wrong = edits.nameProblem(name.getText(), Optional.empty());
        Cards.say(problem, wrong.orElse(""));
        name.setAccessibleHelp(problem.getText());
        if (wrong.isPresent()) {
            name.requestFocus();
            return;
        }
        var id = edits.addOwn(name.getText());
        name.clear();
        onAdded.accept(id);
    }

    void onAdded(Consumer<String> added) {
        onAdded = added;
    }

    void focusFirst() {
        known.lookupAll(".button").stream().findFirst().ifPresentOrElse(Node::requestFocus, name::requestFocus);
    }
}
