package app.fairpanel.desktop.call;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/// Beside the present question: what was said on it before, and the free notes of the call.
public final class CallNotesController {
    private final Messages messages;
    private CallNotes kept = new CallNotes("");
    private Supplier<String> clock = () -> "";
    private Runnable onChange = () -> {};
    private Runnable onEnd = () -> {};

    @FXML
    private Pane before;

    @FXML
    private TextField note;

    @FXML
    private Label notes;

    CallNotesController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    void initialize() {
        note.setPromptText(messages.get("call.notes.prompt", CallKey.NOTE.words()));
        note.textProperty().subscribe(this::typing);
    }

    /// @param earlier the notes so far
    /// @param time says how long the call goes on
    /// @param change is told of each letter
    /// @param end is told when a line was ended
    void start(String earlier, Supplier<String> time, Runnable change, Runnable end) {
        kept = new CallNotes(earlier);
        clock = time;
        onChange = change;
        onEnd = end;
        notes.setText(kept.text());
    }

    private void typing() {
        kept.typing(note.getText(), clock.get());
        notes.setText(kept.text());
        onChange.run();
    }

    @FXML
    void endLine() {
        kept.endLine();
        note.clear();
        onEnd.run();
    }

    void showBefore(List<Node> statements) {
        before.getChildren()
                .setAll(
                        statements.isEmpty()
                                ? List.of(Cards.text(messages.get("call.before.nothing"), "muted"))
                                : statements);
    }

    String text() {
        return kept.text();
    }

    /// The number of the line that is being typed.
    int line() {
        return kept.line();
    }

    void focusNote() {
        note.requestFocus();
    }
}
