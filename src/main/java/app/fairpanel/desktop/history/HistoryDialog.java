package app.fairpanel.desktop.history;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.storage.VersionHistory;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Shows the kept versions in a window of its own over the app's.
public final class HistoryDialog {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 560;
    private static final double MARGIN = 24;

    private final HistoryText text;
    private final Messages messages;
    private final Appearance appearance;

    public HistoryDialog(HistoryText text, Messages messages, Appearance appearance) {
        this.text = text;
        this.messages = messages;
        this.appearance = appearance;
    }

    /// @param owner the window it stands over
    public void show(Window owner, Document document, VersionHistory history) {
        var stage = new Stage();
        Map<Class<?>, Supplier<?>> controllers =
                Map.of(HistoryController.class, () -> new HistoryController(document, text, messages, stage::close));
        var view = new ViewLoader(messages, controllers).load(HistoryController.class);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.get("history.title"));
        var scale = appearance.scale().get() / 100.0;
        var width = Math.min(WIDTH * scale, owner.getWidth() - 2 * MARGIN);
        var height = Math.min(HEIGHT * scale, owner.getHeight() - 3 * MARGIN);
        var scene = new Scene(view.root(), width, height);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                stage.close();
            }
        });
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setX(owner.getX() + (owner.getWidth() - width) / 2);
        stage.setY(owner.getY() + Math.max(MARGIN, (owner.getHeight() - height) / 3));
        stage.show();
        view.controller().show(history);
    }
}
