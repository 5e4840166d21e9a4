package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.PayerBook;
import app.fairpanel.report.ComparisonTable;
import app.fairpanel.report.ComparisonTable.Cell;
import app.fairpanel.report.ComparisonTable.Columns;
import app.fairpanel.report.ComparisonTable.Group;
import app.fairpanel.report.ComparisonTable.Parts;
import app.fairpanel.report.ComparisonTable.Row;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the whole comparison into words, to be written as a file.
public final class ComparisonReport {
    private final Catalog catalog;
    private final Messages messages;

    public ComparisonReport(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    /// Every topic that is not hidden, in the order of the grid.
    ///
    /// @param staleAfterDays after how many days an answer is old
    public ComparisonTable of(Evaluation evaluation, LocalDate today, int staleAfterDays) {
        var evidence = new Evidence(evaluation, catalog, today, staleAfterDays);
        var rows =
                new ComparisonRows(messages).of(new Topics(catalog, evaluation.board()).shown(), evaluation, evidence);
        var payers = new PayerRows(catalog, messages)
                .of(evaluation, new PayerBook(evaluation, evidence, catalog), Optional.empty());
        var names = evaluation.shownPlatforms().stream().map(Platform::name).toList();
        return new ComparisonTable(
                Locale.US.getLanguage(),
                messages.get("report.title", evaluation.clinician().name()).strip(),
                messages.get("report.about", DateText.of(today)),
                new Columns(
                        messages.get("report.group"),
                        messages.get("compare.topic"),
                        names,
                        messages.get("compare.impact")),
                new Parts(
                        messages.get("report.finding"),
                        messages.get("report.status"),
                        messages.get("report.source"),
                        messages.get("report.more")),
                Stream.concat(new TopicSections(messages).of(rows).stream(), payers.stream())
                        .map(this::group)
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    private Group group(GridSection section) {
        return new Group(
                section.title(),
                section.entries().stream()
                        .map(entry -> new Row(
                                entry.name(),
                                entry.cells().stream().map(this::cell).toList(),
                                entry.aside()))
                        .toList());
    }

    private Cell cell(CellText cell) {
        var words = new CellSpeech(messages);
        return new Cell(
                cell.headline(),
                words.status(cell),
                cell.detail(),
                Stream.of(cell.old(), cell.more().replace("\n", " · "), words.clearing(cell), words.note(cell))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }
}
