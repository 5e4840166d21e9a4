package app.fairpanel.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;

/// The rows of a table as they were pasted or stand in a CSV file.
///
/// @param rows without empty ones
public record Sheet(List<Row> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// @param line where it stands in the text, counted from 1
    /// @param cells without blanks around them, each line end in them a single sign
    public record Row(int line, List<String> cells) {
        public Row {
            cells = cells.stream()
                    .map(cell -> cell.replaceAll("\\R", "\n").strip())
                    .toList();
        }

        /// Empty where the row is shorter than others.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        private boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /// What came of reading.
    public sealed interface Reading {
        record Read(Sheet sheet) implements Reading {}

        record Refused(Problem problem) implements Reading {}
    }

    /// Why a text is no table.
    public enum Problem {
        EMPTY,
        /// A quoted cell never ends, or goes on behind its end.
        QUOTES,
        TOO_MANY_ROWS
    }

    /// Reads cells that tabs, semicolons or commas part, whichever the text uses; cells may be quoted.
    ///
    /// @param mostRows more than these are refused
    public static Reading read(String text, int mostRows) {
        var whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var reader = CsvReader.builder()
                .fieldSeparator(Separator.of(whole))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .detectBomHeader(false)
                .ofCsvRecord(whole);
        try (var records = reader.stream()) {
            var rows = records.map(
                            record -> new Row(Math.toIntExact(record.getStartingLineNumber()), record.getFields()))
                    .filter(row -> !row.isBlank())
                    .limit(mostRows + 1L)
                    .toList();
            if (rows.isEmpty()) {
                return new Reading.Refused(Problem.EMPTY);
            }
            return rows.size() > mostRows
                    ? new Reading.Refused(Problem.TOO_MANY_ROWS)
                    : new Reading.Read(new Sheet(rows));
        } catch (CsvParseException e) {
            return new Reading.Refused(Problem.QUOTES);
        }
    }

    /// How many columns the longest row has.
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /// The rows below the headings.
    ///
    /// @param headings whether the first row holds them
    public List<Row> body(boolean headings) {
        return headings ? rows.subList(1, rows.size()) : rows;
    }
}
