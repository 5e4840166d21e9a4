package app.fairpanel.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// Takes the offer to edit away from a document that may only be looked at.
public final class Editing {
    private Editing() {}

    /// Leaves the controls as they are, or so that they change nothing: a text can still be read and copied.
    public static void offer(boolean allowed, Node... controls) {
        for (var control : controls) {
            if (control instanceof TextInputControl text) {
                text.setEditable(allowed);
            } else {
                control.setDisable(!allowed);
            }
        }
    }
}
