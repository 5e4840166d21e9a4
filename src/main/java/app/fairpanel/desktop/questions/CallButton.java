package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Call;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Opens call mode, and says whether a call that was cut off waits there.
record CallButton(Button button, Messages messages) {
    private static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    void show(List<Call> calls) {
        var goesOn = calls.stream().anyMatch(Call::goesOn);
        button.setText(messages.get(goesOn ? "questions.call.go-on" : "questions.call", KEYS.getDisplayText()));
    }
}
