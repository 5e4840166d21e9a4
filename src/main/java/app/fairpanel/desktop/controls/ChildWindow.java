package app.fairpanel.desktop.controls;

import app.fairpanel.desktop.theme.Appearance;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A window over the app's, which waits until it is closed; Escape closes it.
public final class ChildWindow {
    private static final double MARGIN = 24;

    private final Window owner;
    private final Appearance appearance;
    private final Stage stage = new Stage();

    /// @param owner the window it stands over
    public ChildWindow(Window owner, Appearance appearance, String title) {
        this.owner = owner;
        this.appearance = appearance;
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
    }

    /// @param width in pixels at 100 %; both grow with the type, but stay inside the owner
    public void show(Parent content, double width, double height) {
        var scale = appearance.scale().get() / 100.0;
        var wide = Math.min(width * scale, owner.getWidth() - 2 * MARGIN);
        var high = Math.min(height * scale, owner.getHeight() - 3 * MARGIN);
        var scene = new Scene(content, wide, high);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setX(owner.getX() + (owner.getWidth() - wide) / 2);
        stage.setY(owner.getY() + Math.max(MARGIN, (owner.getHeight() - high) / 3));
        stage.show();
    }

    public void close() {
        stage.close();
    }
}
