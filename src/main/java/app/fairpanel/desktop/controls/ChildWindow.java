package app.fairpanel.desktop.controls;

import app.fairpanel.desktop.theme.Appearance;
import java.util.function.BooleanSupplier;
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
    private BooleanSupplier guard = () -> true;

    /// @param owner the window it stands over
    public ChildWindow(Window owner, Appearance appearance, String title) {
        this.owner = owner;
        this.appearance = appearance;
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
    }

    /// @param mayClose is asked when the user wants to leave, and then says itself what is in the way
    public void guard(BooleanSupplier mayClose) {
        guard = mayClose;
    }

    /// Closes it, if nothing is in the way.
    public void leave() {
        if (guard.getAsBoolean()) {
            close();
        }
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
                leave();
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
