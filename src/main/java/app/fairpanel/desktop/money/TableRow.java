package app.fairpanel.desktop.money;

import java.util.List;

/// A row of a [TablePane].
///
/// @param how what stands below its name in small letters; empty for nothing
record TableRow(Cell name, String how, List<Cell> cells, Weight weight) {
    TableRow {
        cells = List.copyOf(cells);
    }

    /// @param strong whether it stands out, as a sum does
    TableRow(String name, List<String> cells, boolean strong) {
        this(Cell.of(name), "", cells.stream().map(Cell::of).toList(), strong ? Weight.STRONG : Weight.PLAIN);
    }

    /// @param origin where the number comes from, whose icon stands before it; nothing looks the same as no icon
    record Cell(String words, String origin, String spoken) {
        static Cell of(String words) {
            return new Cell(words, "", "");
        }
    }

    /// How much a row stands out.
    enum Weight {
        STRONG,
        PLAIN,
        /// What the row above is worked out from.
        DETAIL
    }
}
