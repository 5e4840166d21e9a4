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
    /// The part of the width, in percent, that the names of platforms have.
    private static final double NAMES = 24;

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

    /// The table turned around: a row for each platform, its numbers beside it.
    ///
    /// @param headers what the numbers are; the last of them stands out
    /// @param numbers one for each header, of each platform
    void showPlatforms(String corner, List<String> headers, List<Platform> platforms, List<List<String>> numbers) {
        getChildren().clear();
        getColumnConstraints().clear();
        getColumnConstraints().add(part(HPos.LEFT, NAMES));
        add(Cards.text(corner, "overline"), 0, 0);
        for (int i = 0; i < headers.size(); i++) {
            getColumnConstraints().add(part(HPos.RIGHT, (100 - NAMES) / headers.size()));
            var header = Cards.text(headers.get(i), "overline", "number");
            add(header, i + 1, 0);
        }
        for (int row = 0; row < platforms.size(); row++) {
            add(new PlatformName(platforms.get(row)), 0, row + 1);
            for (int i = 0; i < headers.size(); i++) {
                var cell = cell(numbers.get(row).get(i), i == headers.size() - 1);
                cell.getStyleClass().add("number");
                add(cell, i + 1, row + 1);
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

    private static ColumnConstraints part(HPos alignment, double percent) {
        var column = column(alignment, Priority.ALWAYS);
        column.setPercentWidth(percent);
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
