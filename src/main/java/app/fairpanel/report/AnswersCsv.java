package app.fairpanel.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes lines for a spreadsheet in which somebody else fills in the rest.
public final class AnswersCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private AnswersCsv() {}

    /// Lines end as RFC 4180 says, and the first begins with the mark by which spreadsheets know UTF-8.
    public static String write(List<String> headings, List<List<String>> lines) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(guarded(headings));
            lines.forEach(line -> csv.writeRecord(guarded(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes everything", e);
        }
        return text.toString();
    }

    private static List<String> guarded(List<String> line) {
        return line.stream().map(SpreadsheetCell::guarded).toList();
    }
}
