package app.fairpanel.desktop.compare;

import java.util.List;

/// What the grid shows in one row.
///
/// @param cells one for each platform, in their order
/// @param aside why the row matters; may be empty
/// @param mark that the row counts for more than others, under its name; may be empty
/// @param hint what else is to be known of the row; may be empty
record GridEntry(String id, String name, List<CellText> cells, String aside, String mark, String hint) {
    GridEntry {
        cells = List.copyOf(cells);
    }
}
