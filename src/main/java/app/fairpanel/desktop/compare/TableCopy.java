package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.report.SpreadsheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes rows of the grid as a table to paste elsewhere: each cell with what holds, how good that is and who said so.
final class TableCopy {
    private final Messages messages;
    private final String firstHead;

    /// @param firstHead what the first column is called
    TableCopy(Messages messages, String firstHead) {
        this.messages = messages;
        this.firstHead = firstHead;
    }

    /// For a spreadsheet: one line for each row, cells separated by tabs, none of them with a tab or a line break.
    String tabSeparated(List<Platform> platforms, List<GridEntry> rows) {
        return table(platforms, rows).stream()
                .map(line -> line.stream().map(TableCopy::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// What begins with a quotation mark would end only at the next one.
    private static String plain(String cell) {
        var text = SpreadsheetCell.safe(cell.replaceAll("\\s+", " "));
        return text.startsWith("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /// For a letter or an e-mail: a table with a heading row.
    String html(List<Platform> platforms, List<GridEntry> rows) {
        var lines = table(platforms, rows);
        return "<table border=\"1\"><thead>" + line(lines.getFirst(), "th") + "</thead><tbody>"
                + lines.stream().skip(1).map(cells -> line(cells, "td")).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String line(List<String> cells, String tag) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private List<List<String>> table(List<Platform> platforms, List<GridEntry> rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.concat(Stream.of(firstHead), platforms.stream().map(Platform::name))
                .toList());
        for (var row : rows) {
            lines.add(Stream.concat(Stream.of(row.name()), row.cells().stream().map(this::cell))
                    .toList());
        }
        return lines;
    }

    private String cell(CellText cell) {
        var status = messages.get(
                "status." + cell.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var source = Stream.of(status, cell.detail(), cell.old())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return messages.get("compare.copy.cell", cell.headline(), source);
    }
}
