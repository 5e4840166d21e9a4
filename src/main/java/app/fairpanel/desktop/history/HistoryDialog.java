package app.fairpanel.desktop.history;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.controls.ChildWindow;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.storage.VersionHistory;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Shows the kept versions in a window of its own over the app's.
public final class HistoryDialog {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 560;

    private final HistoryText text;
    private final Messages messages;
    private final Appearance appearance;

    public HistoryDialog(HistoryText text, Messages messages, Appearance appearance) {
        this.text = text;
        this.messages = messages;
        this.appearance = appearance;
    }

    /// @param owner the window it stands over
    /// @param keepFirst keeps the evaluation as it is as a version, and then does what it is given
    public void show(Window owner, Document document, VersionHistory history, Consumer<Runnable> keepFirst) {
        var window = new ChildWindow(owner, appearance, messages.get("history.title"));
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                HistoryController.class,
                () -> new HistoryController(document, text, messages, window::close, keepFirst));
        var view = new ViewLoader(messages, controllers).load(HistoryController.class);
        window.show(view.root(), WIDTH, HEIGHT);
        view.controller().show(history);
    }
}
