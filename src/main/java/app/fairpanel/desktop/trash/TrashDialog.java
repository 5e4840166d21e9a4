package app.fairpanel.desktop.trash;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.controls.ChildWindow;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.desktop.words.MomentText;
import java.util.Map;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Shows the trash in a window of its own over the app's.
public final class TrashDialog {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 480;

    private final Bin bin;
    private final MomentText moments;
    private final Messages messages;
    private final Appearance appearance;

    public TrashDialog(Bin bin, MomentText moments, Messages messages, Appearance appearance) {
        this.bin = bin;
        this.moments = moments;
        this.messages = messages;
        this.appearance = appearance;
    }

    /// @param owner the window it stands over
    public void show(Window owner) {
        var window = new ChildWindow(owner, appearance, messages.get("trash.title"));
        Map<Class<?>, Supplier<?>> controllers =
                Map.of(TrashController.class, () -> new TrashController(bin, messages, moments, window::close));
        var view = new ViewLoader(messages, controllers).load(TrashController.class);
        window.show(view.root(), WIDTH, HEIGHT);
        view.controller().load();
    }
}
