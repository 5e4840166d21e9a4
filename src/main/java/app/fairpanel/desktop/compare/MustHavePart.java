package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Whether a topic is a must-have, and if it is, whether the platform meets it.
final class MustHavePart extends VBox {
    private final Topic topic;
    private final Platform platform;
    private final CellEdits edits;
    private final Messages messages;

    MustHavePart(Topic topic, Platform platform, CellEdits edits, Messages messages) {
        this.topic = topic;
        this.platform = platform;
        this.edits = edits;
        this.messages = messages;
        getStyleClass().add("settle");
        var clearing = edits.clearing(topic, platform);
        var wanted = InspectorPane.about("must-have", new CheckBox(messages.get("inspector.must-have")));
        wanted.setSelected(clearing != Clearing.NOT_ASKED);
        wanted.setOnAction(event -> edits.mustHave(topic, wanted.isSelected()));
        wanted.setWrapText(true);
        wanted.getStyleClass().add("must-have-box");
        wanted.setDisable(!edits.areOffered());
        getChildren().add(wanted);
        if (clearing != Clearing.NOT_ASKED) {
            getChildren().add(choice(clearing));
        }
    }

    private Node choice(Clearing now) {
        var group = new ToggleGroup();
        var chips = List.of(Clearing.PASSES, Clearing.FAILS, Clearing.OPEN).stream()
                .map(clearing -> chip(clearing, now, group))
                .toList();
        group.selectedToggleProperty().subscribe((before, chosen) -> {
            if (chosen != null) {
                edits.clear(topic, platform, (Clearing) chosen.getUserData());
            }
        });
        var line = new FlowPane();
        line.getStyleClass().add("clearing-choice");
        line.getChildren().setAll(chips);
        return line;
    }

    private ToggleButton chip(Clearing clearing, Clearing now, ToggleGroup group) {
        var chip = InspectorPane.about(
                "clearing-" + clearing.key(), new ToggleButton(messages.get("inspector.clearing." + clearing.key())));
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(group);
        chip.setUserData(clearing);
        chip.setSelected(clearing == now);
        chip.setDisable(!edits.areOffered());
        chip.setAccessibleText(
                messages.get("inspector.clearing.spoken", platform.name(), topic.name(), chip.getText()));
        chip.setOnAction(event -> chip.setSelected(true));
        return chip;
    }
}
