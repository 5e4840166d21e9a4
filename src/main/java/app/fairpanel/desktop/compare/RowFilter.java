package app.fairpanel.desktop.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which rows are in sight. A row that was in sight and no longer fits, because what it says has changed, stays and
/// says so until something else is asked for: nothing vanishes under the user's hands.
final class RowFilter {
    private Filter filter = Filter.ALL;
    private String words = "";
    private Set<String> inSight = Set.of();

    /// Asks for other rows, or for the same anew.
    void choose(Filter chosen, String typed) {
        filter = chosen;
        words = typed;
        inSight = Set.of();
    }

    /// The rows to show, in their order; those that only linger are marked.
    List<ComparisonRow> of(List<ComparisonRow> rows) {
        var shown = rows.stream()
                .filter(row -> fits(row) || inSight.contains(row.topic().id()))
                .map(row -> fits(row) ? row : row.lingering())
                .toList();
        inSight = shown.stream().map(row -> row.topic().id()).collect(Collectors.toUnmodifiableSet());
        return shown;
    }

    /// The rows with the words that were typed, whatever the filter.
    List<ComparisonRow> mentioned(List<ComparisonRow> rows) {
        return rows.stream().filter(this::mentions).toList();
    }

    private boolean fits(ComparisonRow row) {
        return filter.accepts(row) && mentions(row);
    }

    private boolean mentions(ComparisonRow row) {
        return words.isBlank() || row.mentions(words);
    }
}
