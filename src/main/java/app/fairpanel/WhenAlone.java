package app.fairpanel;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Waits until no dialog nor other window of the app is open beside one: what is typed there must not lose its ground.
final class WhenAlone implements ListChangeListener<Window> {
    private final Stage stage;
    private final Runnable action;

    private WhenAlone(Stage stage, Runnable action) {
        this.stage = stage;
        this.action = action;
    }

    /// Runs the action now, or when the last other window has closed.
    static void run(Stage stage, Runnable action) {
        if (isAlone(stage)) {
            action.run();
        } else {
            Window.getWindows().addListener(new WhenAlone(stage, action));
        }
    }

    static boolean isAlone(Stage stage) {
        return Window.getWindows().stream()
                .noneMatch(window -> window instanceof Stage && !window.equals(stage) && window.isShowing());
    }

    @Override
    public void onChanged(Change<? extends Window> change) {
        if (isAlone(stage)) {
            Window.getWindows().removeListener(this);
            Platform.runLater(() -> run(stage, action));
        }
    }
}
