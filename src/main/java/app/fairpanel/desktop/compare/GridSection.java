package app.fairpanel.desktop.compare;

import java.util.List;

/// Rows of the grid that stand together under a heading, and can be closed together.
///
/// @param title with how many rows there are
record GridSection(String id, String title, List<GridEntry> entries) {
    GridSection {
        entries = List.copyOf(entries);
    }

    boolean holds(String row) {
        return entries.stream().anyMatch(entry -> entry.id().equals(row));
    }
}
