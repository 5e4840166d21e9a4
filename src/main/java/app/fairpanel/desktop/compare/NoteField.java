package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Editing;
import app.fairpanel.desktop.controls.TextAreas;
import app.fairpanel.evaluation.Platform;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// The user's own note on a cell. It stays while other things in the inspector change, so that typing goes on.
public final class NoteField extends VBox {
    private record Cell(Topic topic, Platform platform) {}

    private final CellEdits edits;
    private final TextArea text = new TextArea();
    private Optional<Cell> cell = Optional.empty();
    private boolean showing;

    public NoteField(CellEdits edits, Messages messages) {
        this.edits = edits;
        getStyleClass().add("field");
        text.setId("cellNote");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setPromptText(messages.get("inspector.note.prompt"));
        text.setAccessibleText(messages.get("inspector.note"));
        TextAreas.tabMovesOn(text);
        Editing.offer(edits.areOffered(), text);
        text.textProperty().subscribe((before, typed) -> write(typed));
        text.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                edits.endRun();
            }
        });
        var label = Cards.text(messages.get("inspector.note"), "overline");
        label.setLabelFor(text);
        getChildren().addAll(label, text, Cards.text(messages.get("answer.private"), "caption", "muted"));
    }

    private void write(String typed) {
        if (!showing) {
            cell.ifPresent(at -> edits.note(at.topic(), at.platform(), typed));
        }
    }

    /// Shows a cell's note, unless it is being typed.
    void show(Topic topic, Platform platform) {
        var next = Optional.of(new Cell(topic, platform));
        if (!next.equals(cell) || !text.isFocused()) {
            cell = next;
            showing = true;
            text.setText(edits.note(topic, platform));
            showing = false;
        }
    }
}
