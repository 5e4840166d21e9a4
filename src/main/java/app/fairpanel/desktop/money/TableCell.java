package app.fairpanel.desktop.money;

import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.money.TableRow.Cell;
import app.fairpanel.desktop.money.TableRow.Weight;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One cell of a table, which keeps its nodes when what it says changes.
final class TableCell extends VBox {
    private final Label words = Cards.text("");
    private final Label how = Cards.text("", "caption", "muted");
    private final boolean name;
    private String origin = "";

    /// @param number whether it stands at the right
    TableCell(Weight weight, boolean number) {
        name = !number;
        getStyleClass().add("table-cell-text");
        switch (weight) {
            case STRONG -> words.getStyleClass().add("strong");
            case PLAIN -> {}
            case DETAIL -> words.getStyleClass().addAll("caption", "detail");
        }
        if (weight == Weight.DETAIL && !number) {
            getStyleClass().add("detail-name");
        }
        if (number) {
            getStyleClass().add("number");
            words.getStyleClass().add("number");
        }
        getChildren().add(words);
    }

    /// Whether it is the name of its row.
    boolean isName() {
        return name;
    }

    void show(Cell cell, String small) {
        words.setText(cell.words());
        words.setAccessibleText(cell.spoken().isEmpty() ? null : cell.words() + ", " + cell.spoken());
        if (!origin.equals(cell.origin())) {
            words.getStyleClass().removeAll("status", origin);
            origin = cell.origin();
            if (origin.isEmpty()) {
                words.setGraphic(null);
            } else {
                words.getStyleClass().addAll("status", origin);
                words.setGraphic(new FontIcon(OriginIcons.of(origin)));
            }
        }
        how.setText(small);
        if (small.isEmpty()) {
            getChildren().remove(how);
        } else if (!getChildren().contains(how)) {
            getChildren().add(how);
        }
    }
}
