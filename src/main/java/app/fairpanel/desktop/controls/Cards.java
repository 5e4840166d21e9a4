package app.fairpanel.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// Small pieces that views are put together from.
public final class Cards {
    private Cards() {}

    /// A text that wraps, with style classes.
    public static Label text(String words, String... styleClasses) {
        var label = new WrappedLabel(words);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// Takes a node out of sight and out of the layout, or brings it back.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Shows a text, or nothing at all when it is empty.
    public static void say(Label label, String words) {
        label.setText(words);
        show(label, !words.isEmpty());
    }
}
