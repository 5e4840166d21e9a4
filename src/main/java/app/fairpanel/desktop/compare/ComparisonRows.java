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
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Makes the rows of the grid from what is known.
final class ComparisonRows {
    private final CellWriter writer;

    ComparisonRows(Messages messages) {
        writer = new CellWriter(messages);
    }

    List<ComparisonRow> of(List<Topic> topics, Evaluation evaluation, Evidence evidence) {
        return topics.stream().map(topic -> row(topic, evaluation, evidence)).toList();
    }

    private ComparisonRow row(Topic topic, Evaluation evaluation, Evidence evidence) {
        var platforms = evaluation.shownPlatforms();
        var cells = platforms.stream()
                .map(platform -> evidence.cell(topic.id(), platform.id()))
                .toList();
        var texts = IntStream.range(0, cells.size())
                .mapToObj(i -> text(topic, platforms.get(i), cells.get(i), evaluation))
                .toList();
        return new ComparisonRow(
                topic,
                texts,
                !allSayTheSame(cells),
                cells.stream().anyMatch(ComparisonRows::isToVerify),
                has(cells, Status.CONFLICTING),
                has(cells, Status.IN_WRITING),
                Clearing.isMustHave(evaluation.decision(), topic.id()),
                false);
    }

    private CellText text(Topic topic, Platform platform, Cell cell, Evaluation evaluation) {
        return writer.write(
                topic,
                platform,
                cell,
                Clearing.of(evaluation.decision(), topic.id(), platform.id()),
                evaluation
                        .board()
                        .note(topic.id(), platform.id())
                        .map(CellNote::text)
                        .orElse(""));
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
