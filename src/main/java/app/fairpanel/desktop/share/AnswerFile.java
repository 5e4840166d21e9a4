package app.fairpanel.desktop.share;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.share.AnswerReader.Numbered;
import app.fairpanel.report.AnswersCsv;
import app.fairpanel.report.SpreadsheetCell;
import app.fairpanel.sheet.Sheet;
import app.fairpanel.sheet.Sheet.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// A spreadsheet of questions and answers as a file. Its columns are known by their headings, wherever they stand.
sealed interface AnswerFile {
    /// @param lines those below the headings
    record Read(List<Numbered> lines) implements AnswerFile {}

    /// @param why in a sentence
    record Refused(String why) implements AnswerFile {}

    /// More lines than this are no list of questions to a few platforms.
    int MOST_LINES = 10_000;

    List<AnswerColumn> NEEDED =
            List.of(AnswerColumn.KEY, AnswerColumn.PLATFORM, AnswerColumn.VALUE, AnswerColumn.WORDS);

    static String write(List<String> headings, List<AnswerLine> lines) {
        return AnswersCsv.write(headings, lines.stream().map(AnswerLine::cells).toList());
    }

    static AnswerFile read(String text, Messages messages) {
        return switch (Sheet.read(text, MOST_LINES)) {
            case Sheet.Reading.Read(var sheet) -> read(sheet, messages);
            case Sheet.Reading.Refused(var problem) ->
                new Refused(
                        switch (problem) {
                            case EMPTY -> messages.get("answers.empty");
                            case QUOTES -> messages.get("answers.broken");
                            case TOO_MANY_ROWS -> messages.get("answers.too-many", MOST_LINES);
                        });
        };
    }

    private static AnswerFile read(Sheet sheet, Messages messages) {
        var columns = columns(sheet.rows().getFirst(), messages);
        var missing = NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .map(column -> messages.get(column.heading()))
                .toList();
        return missing.isEmpty()
                ? new Read(sheet.body(true).stream()
                        .map(row -> new Numbered(row.line(), line(row, columns)))
                        .toList())
                : new Refused(messages.get("answers.no-column", String.join("”, “", missing)));
    }

    private static Map<AnswerColumn, Integer> columns(Row headings, Messages messages) {
        var columns = new EnumMap<AnswerColumn, Integer>(AnswerColumn.class);
        for (var column : AnswerColumn.values()) {
            var wanted = messages.get(column.heading()).toLowerCase(Locale.US);
            IntStream.range(0, headings.cells().size())
                    .filter(i -> SpreadsheetCell.unguarded(headings.cell(i))
                            .toLowerCase(Locale.US)
                            .equals(wanted))
                    .findFirst()
                    .ifPresent(i -> columns.put(column, i));
        }
        return columns;
    }

    private static AnswerLine line(Row row, Map<AnswerColumn, Integer> columns) {
        var cells = new ArrayList<String>();
        for (var column : AnswerColumn.values()) {
            cells.add(columns.containsKey(column) ? SpreadsheetCell.unguarded(row.cell(columns.get(column))) : "");
        }
        return AnswerLine.of(cells);
    }
}
