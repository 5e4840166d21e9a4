package app.fairpanel.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;

/// The rows of a table as they were pasted or stand in a CSV file.
///
/// @param rows without empty ones
public record Sheet(List<Row> rows) {
    /// More rows than this are no fee schedule.
    public static final int MOST_ROWS = 500;

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// @param line where it stands in the text, counted from 1
    /// @param cells without blanks around them
    public record Row(int line, List<String> cells) {
        public Row {
            cells = cells.stream().map(String::strip).toList();
        }

        /// Empty where the row is shorter than others.
        String cell(int column) {
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
    public static Reading read(String text) {
        var reader = CsvReader.builder()
                .fieldSeparator(Separator.of(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .detectBomHeader(false)
                .ofCsvRecord(text);
        try (var records = reader.stream()) {
            var rows = records.map(
                            record -> new Row(Math.toIntExact(record.getStartingLineNumber()), record.getFields()))
                    .filter(row -> !row.isBlank())
                    .limit(MOST_ROWS + 1L)
                    .toList();
            if (rows.isEmpty()) {
                return new Reading.Refused(Problem.EMPTY);
            }
            return rows.size() > MOST_ROWS
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
