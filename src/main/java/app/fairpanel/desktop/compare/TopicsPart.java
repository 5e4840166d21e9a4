package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.SideBySide;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first grid of Compare: topics against platforms, with the filters above it and the inspector beside it.
public final class TopicsPart extends VBox implements ComparePart {
    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final ComparisonRows comparison;
    private final TopicSections sections;
    private final ComparisonGrid grid;
    private final Inspector inspectorContent;
    private final InspectorPane inspector = new InspectorPane();
    private final NoteField note;
    private final RowFilter rowFilter = new RowFilter();
    private final FilterChips chips;
    private List<ComparisonRow> rows = List.of();
    private String typed = "";
    private Consumer<List<GridEntry>> shown = entries -> {};

    public TopicsPart(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Inspector inspectorContent,
            NoteField note) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.inspectorContent = inspectorContent;
        this.note = note;
        comparison = new ComparisonRows(messages);
        sections = new TopicSections(messages);
        chips = new FilterChips(messages);
        grid = new ComparisonGrid(
                messages,
                new ComparisonGrid.Heads(messages.get("compare.topic"), Optional.of(messages.get("compare.impact"))),
                messages.get("compare.grid"),
                messages.get("compare.empty"));
        getStyleClass().add("compare-part");
        var filters = new FlowPane();
        filters.getStyleClass().add("chips");
        filters.getChildren().setAll(chips.all());
        var holder = new StackPane(grid);
        holder.getStyleClass().add("grid-holder");
        var sides = new SideBySide();
        sides.getStyleClass().add("compare-parts");
        sides.getChildren().addAll(holder, inspector);
        VBox.setVgrow(sides, Priority.ALWAYS);
        getChildren().addAll(filters, sides);
        chips.onChoice(this::choose);
        inspector.stay(note);
        grid.chosen().subscribe(this::inspect);
        GridToInspector.join(grid, inspector);
        var inScene = sceneProperty().map(scene -> true).orElse(false);
        evidence.evidence().when(inScene).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::shownPlatforms).when(inScene).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::decision).when(inScene).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::board).when(inScene).subscribe(ignored -> refresh());
    }

    @Override
    public ComparisonGrid grid() {
        return grid;
    }

    @Override
    public void filter(String words) {
        typed = words;
        choose();
    }

    @Override
    public void onShown(Consumer<List<GridEntry>> listener) {
        shown = listener;
    }

    /// Shows only the rows of a filter.
    void choose(Filter filter) {
        chips.choose(filter);
    }

    /// Chooses a cell, whatever was filtered.
    ///
    /// @param topic where one is, or else the first, when absent
    /// @param platform the first when absent
    void reveal(Optional<String> topic, Optional<String> platform) {
        chips.choose(Filter.ALL);
        int column = IntStream.range(0, shownPlatforms().size())
                .filter(i -> platform.isEmpty() || shownPlatforms().get(i).id().equals(platform.get()))
                .findFirst()
                .orElse(0);
        topic.or(() -> grid.chosen().get().map(CellAddress::row))
                .or(() -> topics().shown().stream().findFirst().map(Topic::id))
                .ifPresent(row -> grid.reveal(row, column));
    }

    private List<Platform> shownPlatforms() {
        return document.current().shownPlatforms();
    }

    private Topics topics() {
        return new Topics(catalog, document.current().board());
    }

    private void refresh() {
        rows = comparison.of(topics().shown(), document.current(), evidence.current());
        showRows();
        inspect(grid.chosen().get());
    }

    private void choose() {
        rowFilter.choose(chips.chosen(), typed);
        showRows();
    }

    private void showRows() {
        chips.count(rowFilter.mentioned(rows));
        var inSight = sections.of(rowFilter.of(rows));
        grid.show(shownPlatforms(), inSight);
        shown.accept(
                inSight.stream().flatMap(section -> section.entries().stream()).toList());
    }

    private void inspect(Optional<CellAddress> chosen) {
        inspector.show(chosen.filter(cell -> cell.platform() < shownPlatforms().size())
                .flatMap(cell -> topics().topic(cell.row())
                        .map(topic -> inspected(topic, shownPlatforms().get(cell.platform()))))
                .orElse(List.of()));
    }

    private List<Node> inspected(Topic topic, Platform platform) {
        note.show(topic, platform);
        return inspectorContent.of(topic, platform);
    }
}
