package app.fairpanel.desktop.money;

import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A small table: names at the left, one column for each platform, numbers right-aligned. Columns for which there is no
/// room go into another block below, with the names again, so that no number is ever broken.
class TablePane extends VBox {
    /// The part of the width, in percent, that the names of platforms have.
    private static final double NAMES = 24;

    /// Widths in letters' heights: of the names, of a column, and from one column to the next.
    private static final double NAME_WIDTH = 13;
    private static final double COLUMN_WIDTH = 8.2;
    private static final double PITCH = COLUMN_WIDTH + 1.3;

    /// Columns for which there always is room.
    private static final int NARROW = 2;

    private final Label ruler = new Label("");
    private final VBox blocks = new VBox();
    private Content content = new Content("", List.of(), List.of());
    private final List<List<TableCell>> cells = new ArrayList<>();
    private int shown;

    private record Content(String corner, List<? extends Labeled> headers, List<TableRow> rows) {
        /// Whether another has the same headers and as many rows of the same kinds, so that only its words differ.
        boolean isShapedLike(Content other) {
            return corner.equals(other.corner)
                    && headers.size() == other.headers.size()
                    && IntStream.range(0, headers.size()).allMatch(i -> isLike(headers.get(i), other.headers.get(i)))
                    && weights().equals(other.weights());
        }

        private static boolean isLike(Labeled header, Labeled other) {
            return header.getText().equals(other.getText())
                    && header.getStyleClass().equals(other.getStyleClass())
                    && color(header).equals(color(other));
        }

        private static List<String> color(Labeled header) {
            return header.getGraphic() == null ? List.of() : header.getGraphic().getStyleClass();
        }

        private List<TableRow.Weight> weights() {
            return rows.stream().map(TableRow::weight).toList();
        }
    }

    TablePane() {
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        ruler.setManaged(false);
        ruler.setVisible(false);
        blocks.getStyleClass().add("table-blocks");
        getChildren().addAll(ruler, blocks);
        // Later, as what is put into a pane while it is laid out is not laid out itself.
        widthProperty().subscribe(width -> javafx.application.Platform.runLater(this::arrangeForWidth));
    }

    private void arrangeForWidth() {
        if (!content.headers().isEmpty() && columns() != shown) {
            arrange();
        }
    }

    /// @param corner what the first column is
    /// @param headers what stands above the other columns
    void show(String corner, List<? extends Labeled> headers, List<TableRow> rows) {
        var latest = new Content(corner, headers, rows);
        boolean same = !cells.isEmpty() && latest.isShapedLike(content) && columns() == shown;
        content = same ? new Content(corner, content.headers(), rows) : latest;
        if (same) {
            fill();
        } else {
            arrange();
        }
    }

    /// Says in the cells that are there what is to be said now.
    private void fill() {
        for (int row = 0; row < content.rows().size(); row++) {
            var line = content.rows().get(row);
            var inRow = cells.get(row);
            int column = 0;
            for (var cell : inRow) {
                if (cell.isName()) {
                    cell.show(line.name(), line.how());
                } else {
                    cell.show(line.cells().get(column++), "");
                }
            }
        }
    }

    /// How many columns stand in one block, all blocks being about as wide.
    private int columns() {
        int count = Math.max(1, content.headers().size());
        double letters = getWidth() / ruler.getFont().getSize();
        int fit = getWidth() <= 0
                ? Math.min(NARROW, count)
                : Math.clamp((int) ((letters - NAME_WIDTH) / PITCH), 1, count);
        int rows = (count + fit - 1) / fit;
        return (count + rows - 1) / rows;
    }

    private void arrange() {
        shown = columns();
        cells.clear();
        content.rows().forEach(row -> cells.add(new ArrayList<>()));
        var parts = new ArrayList<Node>();
        for (int from = 0; from < content.headers().size(); from += shown) {
            parts.add(block(from, Math.min(from + shown, content.headers().size())));
        }
        fill();
        blocks.getChildren().setAll(parts);
    }

    private GridPane block(int from, int to) {
        var grid = grid();
        grid.getColumnConstraints().add(column(HPos.LEFT, Priority.ALWAYS));
        grid.add(Cards.text(content.corner(), "overline"), 0, 0);
        double width = COLUMN_WIDTH * ruler.getFont().getSize();
        for (int i = from; i < to; i++) {
            var column = column(HPos.RIGHT, Priority.NEVER);
            column.setMinWidth(width);
            column.setPrefWidth(width);
            grid.getColumnConstraints().add(column);
            grid.add(content.headers().get(i), i - from + 1, 0);
        }
        for (int row = 0; row < content.rows().size(); row++) {
            var weight = content.rows().get(row).weight();
            grid.add(cell(row, weight, false), 0, row + 1);
            for (int i = from; i < to; i++) {
                grid.add(cell(row, weight, true), i - from + 1, row + 1);
            }
        }
        return grid;
    }

    private TableCell cell(int row, TableRow.Weight weight, boolean number) {
        var cell = new TableCell(weight, number);
        cells.get(row).add(cell);
        return cell;
    }

    /// The table turned around: a row for each platform, its numbers beside it.
    ///
    /// @param headers what the numbers are; the last of them stands out
    /// @param numbers one for each header, of each platform
    void showPlatforms(String corner, List<String> headers, List<Platform> platforms, List<List<String>> numbers) {
        content = new Content("", List.of(), List.of());
        cells.clear();
        var grid = grid();
        grid.getColumnConstraints().add(part(HPos.LEFT, NAMES));
        grid.add(Cards.text(corner, "overline"), 0, 0);
        for (int i = 0; i < headers.size(); i++) {
            grid.getColumnConstraints().add(part(HPos.RIGHT, (100 - NAMES) / headers.size()));
            grid.add(Cards.text(headers.get(i), "overline", "number"), i + 1, 0);
        }
        for (int row = 0; row < platforms.size(); row++) {
            grid.add(new PlatformName(platforms.get(row)), 0, row + 1);
            for (int i = 0; i < headers.size(); i++) {
                grid.add(number(numbers.get(row).get(i), i == headers.size() - 1), i + 1, row + 1);
            }
        }
        blocks.getChildren().setAll(grid);
    }

    static List<PlatformName> headers(List<Platform> platforms) {
        return platforms.stream().map(PlatformName::new).toList();
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("number-table");
        grid.setMaxWidth(Double.MAX_VALUE);
        return grid;
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

    private static Label number(String words, boolean strong) {
        var number = cell(words, strong);
        number.getStyleClass().add("number");
        return number;
    }

    private static Label cell(String words, boolean strong) {
        var cell = Cards.text(words);
        if (strong) {
            cell.getStyleClass().add("strong");
        }
        return cell;
    }
}
