package app.fairpanel.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes lines for a spreadsheet in which somebody else fills in the rest, and reads what came back.
public final class AnswersCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

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

    /// @param number where it begins in the file, from 1
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /// Empty where the line is shorter than others.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /// Reads every line that is not blank. Cells may be separated by commas, semicolons or tabs, whichever the first
    /// line
    /// has most of: spreadsheets save what the country they are set to is used to.
    ///
    /// @return nothing when a quoted cell never ends, or goes on behind its end
    public static Optional<List<Line>> read(String text) {
        var whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var reader = CsvReader.builder()
                .fieldSeparator(separator(whole))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(whole);
        try (var records = reader.stream()) {
            return Optional.of(records.map(line -> new Line(
                            Math.toIntExact(line.getStartingLineNumber()),
                            line.getFields().stream()
                                    .map(cell -> SpreadsheetCell.unguarded(
                                            cell.replaceAll("\\R", "\n").strip()))
                                    .toList()))
                    .filter(line -> !line.cells().stream().allMatch(String::isEmpty))
                    .toList());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(sign -> Stream.of(first.split("", -1))
                        .filter(String.valueOf(sign)::equals)
                        .count()))
                .orElse(',');
    }
}
