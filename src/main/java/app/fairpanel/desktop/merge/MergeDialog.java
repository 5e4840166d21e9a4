package app.fairpanel.desktop.merge;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.controls.ChildWindow;
import app.fairpanel.desktop.theme.Appearance;
import java.util.Map;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Lets the user choose between two versions, in a window of its own over the app's.
public final class MergeDialog {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 600;

    private final MergeText text;
    private final Messages messages;
    private final Appearance appearance;

    public MergeDialog(MergeText text, Messages messages, Appearance appearance) {
        this.text = text;
        this.messages = messages;
        this.appearance = appearance;
    }

    /// @param owner the window it stands over
    public void show(Window owner, Merging merging) {
        var window = new ChildWindow(owner, appearance, messages.get("merge.title"));
        Map<Class<?>, Supplier<?>> controllers =
                Map.of(MergeController.class, () -> new MergeController(text, messages, merging, window::close));
        var view = new ViewLoader(messages, controllers).load(MergeController.class);
        window.show(view.root(), WIDTH, HEIGHT);
        view.controller().focusFirst();
    }
}
