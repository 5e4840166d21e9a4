package app.fairpanel.report;

import app.fairpanel.report.ComparisonTable.Cell;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes the comparison for a spreadsheet: one line for each topic, four columns for each platform. Lines end as RFC
/// 4180 says, and begin with a mark by which spreadsheets know UTF-8.
public final class ComparisonCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ComparisonCsv() {}

    public static String write(ComparisonTable table) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.writeRecord(safe(head(table)));
            for (var group : table.groups()) {
                for (var row : group.rows()) {
                    var line = new ArrayList<String>();
                    line.add(group.name());
                    line.add(row.topic());
                    row.cells().forEach(cell -> line.addAll(parts(cell)));
                    line.add(row.impact());
                    lines.writeRecord(safe(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes everything", e);
        }
        return text.toString();
    }

    private static List<String> head(ComparisonTable table) {
        var parts = table.parts();
        var head = new ArrayList<String>();
        head.add(table.columns().group());
        head.add(table.columns().topic());
        table.columns()
                .platforms()
                .forEach(platform -> Stream.of(parts.finding(), parts.status(), parts.source(), parts.more())
                        .map(part -> platform + ": " + part)
                        .forEach(head::add));
        head.add(table.columns().impact());
        return head;
    }

    private static List<String> parts(Cell cell) {
        return List.of(cell.finding(), cell.status(), cell.source(), cell.more());
    }

    private static List<String> safe(List<String> line) {
        return line.stream().map(SpreadsheetCell::safe).toList();
    }
}
