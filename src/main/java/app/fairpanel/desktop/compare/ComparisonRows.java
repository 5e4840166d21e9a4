package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.CellNote;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evidence.Cell;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Finding;
import app.fairpanel.evidence.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Makes the rows of the grid from what is known, and keeps those that stay as they were.
final class ComparisonRows {
    /// What a row was made of.
    private record Parts(
            Topic topic,
            List<Platform> platforms,
            List<Cell> cells,
            List<Clearing> clearings,
            List<String> notes,
            boolean mustHave) {}

    private record Kept(Parts parts, ComparisonRow row) {}

    private final CellWriter writer;
    private Map<String, Kept> kept = Map.of();

    ComparisonRows(Messages messages) {
        writer = new CellWriter(messages);
    }

    List<ComparisonRow> of(List<Topic> topics, Evaluation evaluation, Evidence evidence) {
        var platforms = evaluation.shownPlatforms();
        var rows = new LinkedHashMap<String, Kept>();
        for (var topic : topics) {
            var parts = parts(topic, platforms, evaluation, evidence);
            var known = kept.get(topic.id());
            rows.put(topic.id(), known != null && known.parts().equals(parts) ? known : new Kept(parts, row(parts)));
        }
        kept = rows;
        return rows.values().stream().map(Kept::row).toList();
    }

    private static Parts parts(Topic topic, List<Platform> platforms, Evaluation evaluation, Evidence evidence) {
        var decision = evaluation.decision();
        return new Parts(
                topic,
                platforms,
                platforms.stream()
                        .map(platform -> evidence.cell(topic.id(), platform.id()))
                        .toList(),
                platforms.stream()
                        .map(platform -> Clearing.of(decision, topic.id(), platform.id()))
                        .toList(),
                platforms.stream()
                        .map(platform -> evaluation
                                .board()
                                .note(topic.id(), platform.id())
                                .map(CellNote::text)
                                .orElse(""))
                        .toList(),
                Clearing.isMustHave(decision, topic.id()));
    }

    private ComparisonRow row(Parts parts) {
        var cells = parts.cells();
        var texts = IntStream.range(0, cells.size())
                .mapToObj(i -> writer.write(
                        parts.topic(),
                        parts.platforms().get(i),
                        cells.get(i),
                        parts.clearings().get(i),
                        parts.notes().get(i)))
                .toList();
        return new ComparisonRow(
                parts.topic(),
                texts,
                !allSayTheSame(cells),
                cells.stream().anyMatch(ComparisonRows::isToVerify),
                has(cells, Status.CONFLICTING),
                has(cells, Status.IN_WRITING),
                parts.mustHave(),
                false);
    }

    private static boolean has(List<Cell> cells, Status status) {
        return cells.stream().anyMatch(cell -> cell.status() == status);
    }

    private static boolean isToVerify(Cell cell) {
        return cell.status() == Status.UNKNOWN
                || cell.status() == Status.CONFLICTING
                || cell.isStale()
                || (cell.status() == Status.CLAIMED
                        && cell.shown().stream()
                                .anyMatch(finding -> !finding.contradicting().isEmpty()));
    }

    private static boolean allSayTheSame(List<Cell> cells) {
        if (cells.isEmpty()
                || cells.stream()
                        .anyMatch(cell -> cell.status() == Status.UNKNOWN || cell.status() == Status.CONFLICTING)) {
            return false;
        }
        var first = cells.getFirst().shown();
        return cells.stream().allMatch(cell -> sameFindings(first, cell.shown()));
    }

    private static boolean sameFindings(List<Finding> one, List<Finding> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> sameFinding(one.get(i), other.get(i)));
    }

    private static boolean sameFinding(Finding one, Finding other) {
        if (!one.scope().equals(other.scope())) {
            return false;
        }
        if (one.value().isPresent() && other.value().isPresent()) {
            return !one.value().get().disagreesWith(other.value().get());
        }
        return Objects.equals(one.best().map(Statement::words), other.best().map(Statement::words));
    }
}
