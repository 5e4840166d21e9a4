package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One line of the grid: the heading of a group, or a row of it.
sealed interface GridLine {
    /// At a glance, or one of the six domains.
    ///
    /// @param domain absent for the rows to look at first
    record Group(Optional<Domain> domain) {
        boolean holds(Topic topic) {
            return domain.map(part -> !topic.atAGlance() && topic.domain() == part)
                    .orElse(topic.atAGlance());
        }
    }

    record Heading(Group group, int rows, boolean collapsed) implements GridLine {}

    record Row(ComparisonRow row) implements GridLine {}

    /// All groups that have rows, at a glance first, each followed by its rows unless it is collapsed.
    static List<GridLine> lines(List<ComparisonRow> rows, Set<Group> collapsed) {
        var lines = new ArrayList<GridLine>();
        Stream.concat(
                        Stream.of(Optional.<Domain>empty()),
                        Stream.of(Domain.values()).map(Optional::of))
                .map(Group::new)
                .forEach(group -> {
                    var held = rows.stream()
                            .filter(row -> group.holds(row.topic()))
                            .toList();
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
