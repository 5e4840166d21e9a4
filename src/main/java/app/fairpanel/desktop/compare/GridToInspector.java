package app.fairpanel.desktop.compare;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Joins a grid with its inspector: Enter goes there, Esc comes back.
final class GridToInspector {
    private GridToInspector() {}

    static void join(ComparisonGrid grid, InspectorPane inspector) {
        grid.list().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                inspector.enter();
                event.consume();
            }
        });
        inspector.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                grid.list().requestFocus();
                event.consume();
            }
        });
    }
}
