package app.fairpanel.report;

import java.util.List;

/// The comparison in words, ready to be written in any form.
///
/// @param language the code of the language the words are in, such as `en`
/// @param title whose comparison it is
/// @param about the day it was made, and what the signs in it mean
/// @param columns the heads of the columns: topic, one for each platform, why it matters
/// @param parts what the columns of a platform are called where each of its parts has one: what holds, how good that
///     is, who said so, what else there is to know
public record ComparisonTable(
        String language, String title, String about, Columns columns, Parts parts, List<Group> groups) {
    public ComparisonTable {
        groups = List.copyOf(groups);
    }

    public record Columns(String group, String topic, List<String> platforms, String impact) {
        public Columns {
            platforms = List.copyOf(platforms);
        }
    }

    public record Parts(String finding, String status, String source, String more) {}

    /// Rows that stand together.
    public record Group(String name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// @param cells one for each platform, in their order
    public record Row(String topic, List<Cell> cells, String impact) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param source who said it and when; may be empty
    /// @param more anything else, such as a note; may be empty
    public record Cell(String finding, String status, String source, String more) {}
}
