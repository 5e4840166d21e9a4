package app.fairpanel.desktop.share;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.share.AnswerReader.Numbered;
import app.fairpanel.report.AnswersCsv;
import app.fairpanel.report.AnswersCsv.Line;
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

    List<AnswerColumn> NEEDED =
            List.of(AnswerColumn.KEY, AnswerColumn.PLATFORM, AnswerColumn.VALUE, AnswerColumn.WORDS);

    static String write(List<String> headings, List<AnswerLine> lines) {
        return AnswersCsv.write(headings, lines.stream().map(AnswerLine::cells).toList());
    }

    static AnswerFile read(String text, Messages messages) {
        var lines = AnswersCsv.read(text);
        if (lines.isEmpty()) {
            return new Refused(messages.get("answers.broken"));
        }
        if (lines.get().isEmpty()) {
            return new Refused(messages.get("answers.empty"));
        }
        var columns = columns(lines.get().getFirst(), messages);
        var missing = NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .map(column -> messages.get(column.heading()))
                .toList();
        return missing.isEmpty()
                ? new Read(lines.get().stream()
                        .skip(1)
                        .map(line -> new Numbered(line.number(), line(line, columns)))
                        .toList())
                : new Refused(messages.get("answers.no-column", String.join("”, “", missing)));
    }

    private static Map<AnswerColumn, Integer> columns(Line headings, Messages messages) {
        var columns = new EnumMap<AnswerColumn, Integer>(AnswerColumn.class);
        for (var column : AnswerColumn.values()) {
            var wanted = messages.get(column.heading()).toLowerCase(Locale.US);
            IntStream.range(0, headings.cells().size())
                    .filter(i -> headings.cell(i).toLowerCase(Locale.US).equals(wanted))
                    .findFirst()
                    .ifPresent(i -> columns.put(column, i));
        }
        return columns;
    }

    private static AnswerLine line(Line line, Map<AnswerColumn, Integer> columns) {
        var cells = new ArrayList<String>();
        for (var column : AnswerColumn.values()) {
            cells.add(columns.containsKey(column) ? line.cell(columns.get(column)) : "");
        }
        return AnswerLine.of(cells);
    }
}
