package app.fairpanel.desktop.answer;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// The end of the form: a warning, the buttons, and the question whether to give up what was typed.
public final class FooterController {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Messages messages;
    private Runnable onSave = () -> {};
    private Runnable onCancel = () -> {};
    private Runnable onKeepWriting = () -> {};
    private Runnable onDiscard = () -> {};

    @FXML
    private Label warning;

    @FXML
    private Label keys;

    @FXML
    private Pane actions;

    @FXML
    private Pane discarding;

    @FXML
    private Button keepWriting;

    public FooterController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    void initialize() {
        keys.setText(messages.get("answer.keys", SAVE.getDisplayText()));
        showDiscarding(false);
        warn("");
    }

    public void start(Runnable save, Runnable cancel, Runnable goOn, Runnable discard) {
        onSave = save;
        onCancel = cancel;
        onKeepWriting = goOn;
        onDiscard = discard;
    }

    void warn(String text) {
        Cards.say(warning, text);
    }

    public void askWhetherToDiscard() {
        showDiscarding(true);
        keepWriting.requestFocus();
    }

    private void showDiscarding(boolean asked) {
        Cards.show(discarding, asked);
        Cards.show(actions, !asked);
        actions.setDisable(asked);
    }

    /// The keys that work anywhere in the form.
    public void onKey(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (discarding.isVisible()) {
                keepWriting();
            } else {
                cancel();
            }
            event.consume();
        }
    }

    @FXML
    void save() {
        onSave.run();
    }

    @FXML
    void cancel() {
        onCancel.run();
    }

    @FXML
    void keepWriting() {
        showDiscarding(false);
        onKeepWriting.run();
    }

    @FXML
    void discard() {
        onDiscard.run();
    }
}
