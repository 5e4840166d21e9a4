package app.fairpanel.desktop.compare;

import javafx.scene.input.KeyEvent;

/// Moves the choice the way a spreadsheet does; minus closes the group it is in, plus opens all that are closed.
final class GridKeys {
    private static final int PAGE = 8;
    private static final int ALL = 1_000_000;

    private final ComparisonGrid grid;

    GridKeys(ComparisonGrid grid) {
        this.grid = grid;
    }

    void handle(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var handled = true;
        switch (event.getCode()) {
            case UP -> grid.moveRows(-1);
            case DOWN -> grid.moveRows(1);
            case LEFT -> grid.moveColumns(-1);
            case RIGHT -> grid.moveColumns(1);
            case PAGE_UP -> grid.moveRows(-PAGE);
            case PAGE_DOWN -> grid.moveRows(PAGE);
            case HOME -> grid.moveRows(-ALL);
            case END -> grid.moveRows(ALL);
            case SUBTRACT, MINUS -> grid.closeGroup();
            case ADD, PLUS, EQUALS -> grid.openGroups();
            default -> handled = false;
        }
        if (handled) {
            event.consume();
        }
    }
}
