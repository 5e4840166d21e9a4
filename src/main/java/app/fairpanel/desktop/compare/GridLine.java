package app.fairpanel.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One line of the grid: the heading of a section, or a row of it.
sealed interface GridLine {
    record Heading(String section, String title, boolean collapsed) implements GridLine {}

    record Row(GridEntry entry) implements GridLine {}

    /// What tells it from the other lines, whatever it says now.
    default String key() {
        return switch (this) {
            case Heading(var section, var title, var collapsed) -> "section " + section;
            case Row(var entry) -> "row " + entry.id();
        };
    }

    /// All sections that have rows, each followed by its rows unless it is collapsed.
    static List<GridLine> lines(List<GridSection> sections, Set<String> collapsed) {
        var lines = new ArrayList<GridLine>();
        for (var section : sections) {
            if (!section.entries().isEmpty()) {
                var closed = collapsed.contains(section.id());
                lines.add(new Heading(section.id(), section.title(), closed));
                if (!closed) {
                    section.entries().forEach(entry -> lines.add(new Row(entry)));
                }
            }
        }
        return lines;
    }
}
