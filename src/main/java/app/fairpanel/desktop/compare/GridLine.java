package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.TopicGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One line of the grid: the heading of a group, or a row of it.
sealed interface GridLine {
    record Heading(TopicGroup group, int rows, boolean collapsed) implements GridLine {}

    record Row(ComparisonRow row) implements GridLine {}

    /// All groups that have rows, at a glance first, each followed by its rows unless it is collapsed.
    static List<GridLine> lines(List<ComparisonRow> rows, Set<TopicGroup> collapsed) {
        var lines = new ArrayList<GridLine>();
        TopicGroup.all().forEach(group -> {
            var held = rows.stream().filter(row -> group.holds(row.topic())).toList();
            if (!held.isEmpty()) {
                lines.add(new Heading(group, held.size(), collapsed.contains(group)));
                if (!collapsed.contains(group)) {
                    held.forEach(row -> lines.add(new Row(row)));
                }
            }
        });
        return lines;
    }
}
