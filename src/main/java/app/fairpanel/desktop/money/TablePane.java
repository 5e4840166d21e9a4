package app.fairpanel.desktop.money;

import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// A small table: names at the left, one column for each platform, numbers right-aligned.
class TablePane extends GridPane {
    /// @param strong whether it stands out, as a sum does
    record Row(String name, List<String> cells, boolean strong) {}

    TablePane() {
        getStyleClass().add("number-table");
        setMaxWidth(Double.MAX_VALUE);
    }

    /// @param corner what the first column is
    /// @param headers what stands above the other columns
    void show(String corner, List<? extends Node> headers, List<Row> rows) {
        getChildren().clear();
        getColumnConstraints().clear();
        getColumnConstraints().add(column(HPos.LEFT, Priority.ALWAYS));
        add(Cards.text(corner, "overline"), 0, 0);
        for (int i = 0; i < headers.size(); i++) {
            getColumnConstraints().add(column(HPos.RIGHT, Priority.SOMETIMES));
            add(headers.get(i), i + 1, 0);
        }
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            add(cell(row.name(), row.strong()), 0, i + 1);
            for (int j = 0; j < row.cells().size(); j++) {
                var cell = cell(row.cells().get(j), row.strong());
                cell.getStyleClass().add("number");
                add(cell, j + 1, i + 1);
            }
        }
    }

    static List<PlatformName> headers(List<Platform> platforms) {
        return platforms.stream().map(PlatformName::new).toList();
    }

    private static ColumnConstraints column(HPos alignment, Priority grow) {
        var column = new ColumnConstraints();
        column.setHalignment(alignment);
        column.setHgrow(grow);
        return column;
    }

    private static Label cell(String words, boolean strong) {
        var cell = Cards.text(words);
        if (strong) {
            cell.getStyleClass().add("strong");
        }
        return cell;
    }
}
