package app.fairpanel.desktop.call;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a call, together with Ctrl, or Cmd on a Mac.
enum CallKey {
    WILL_WRITE(KeyCode.ENTER),
    DID_NOT_KNOW(KeyCode.U),
    SKIP(KeyCode.J),
    BACK(KeyCode.B),
    ANOTHER(KeyCode.F),
    NOTE(KeyCode.T),
    TAKE_OVER(KeyCode.D),
    HANG_UP(KeyCode.E);

    private final KeyCode key;

    CallKey(KeyCode key) {
        this.key = key;
    }

    private KeyCombination keys() {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /// As they are called on this system: "Ctrl+E".
    String words() {
        return keys().getDisplayText();
    }

    static Optional<CallKey> of(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.keys().match(event)).findFirst();
    }
}
