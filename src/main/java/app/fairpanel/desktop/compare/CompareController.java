package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.arrange.ArrangeDialog;
import app.fairpanel.desktop.controls.Editing;
import app.fairpanel.desktop.controls.FilterKeys;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Wires the grid, its filters and the inspector to the open document.
public final class CompareController implements View {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final ComparisonRows comparison;
    private final ComparisonGrid grid;
    private final Inspector inspectorContent;
    private final ArrangeDialog arrange;
    private final NoteField note;
    private final RowFilter rowFilter = new RowFilter();
    private final FilterChips chips;
    private final CopyButton copying;
    private List<ComparisonRow> rows = List.of();

    @FXML
    private HBox tools;

    @FXML
    private Button topics;

    @FXML
    private Button platforms;

    @FXML
    private TextField words;

    @FXML
    private FlowPane filters;

    @FXML
    private StackPane gridHolder;

    @FXML
    private InspectorPane inspector;

    public CompareController(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Inspector inspectorContent,
            NoteField note,
            ArrangeDialog arrange) {
        this.document = document;
        this.evidence = evidence;
        this.inspectorContent = inspectorContent;
        this.catalog = catalog;
        this.arrange = arrange;
        this.note = note;
        comparison = new ComparisonRows(messages);
        grid = new ComparisonGrid(messages);
        chips = new FilterChips(messages);
        copying = new CopyButton(messages);
    }

    @FXML
    void initialize() {
        filters.getChildren().setAll(chips.all());
        tools.getChildren().add(copying);
        topics.setOnAction(event -> arrange.topics(added -> added.ifPresent(id -> grid.reveal(id, 0))));
        platforms.setOnAction(event -> arrange.platforms());
        Editing.offer(arrange.isOffered(), topics, platforms);
        chips.onChoice(this::choose);
        inspector.stay(note);
        gridHolder.getChildren().setAll(grid);
        grid.chosen().subscribe(this::inspect);
        words.textProperty().subscribe((before, typed) -> choose());
        FilterKeys.join(words, grid.list());
        grid.list().addEventHandler(KeyEvent.KEY_PRESSED, this::inGrid);
        inspector.addEventHandler(KeyEvent.KEY_PRESSED, this::inInspector);
        var shown = gridHolder.sceneProperty().map(scene -> true).orElse(false);
        evidence.evidence().when(shown).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::shownPlatforms).when(shown).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::decision).when(shown).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::board).when(shown).subscribe(ignored -> refresh());
    }

    private List<Platform> shownPlatforms() {
        return document.current().shownPlatforms();
    }

    private Topics shownTopics() {
        return new Topics(catalog, document.current().board());
    }

    private void refresh() {
        rows = comparison.of(shownTopics().shown(), document.current(), evidence.current());
        chips.count(rows);
        showRows();
        inspect(grid.chosen().get());
    }

    private void choose() {
        rowFilter.choose(chips.chosen(), words.getText());
        showRows();
    }

    private void showRows() {
        var shown = rowFilter.of(rows);
        grid.show(shownPlatforms(), shown);
        copying.offer(shownPlatforms(), shown);
    }

    private void inspect(Optional<CellAddress> chosen) {
        inspector.show(chosen.filter(cell -> cell.platform() < shownPlatforms().size())
                .flatMap(cell -> shownTopics()
                        .topic(cell.topic())
                        .map(topic -> inspected(topic, shownPlatforms().get(cell.platform()))))
                .orElse(List.of()));
    }

    private List<Node> inspected(Topic topic, Platform platform) {
        note.show(topic, platform);
        return inspectorContent.of(topic, platform);
    }

    private void inGrid(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            inspector.enter();
            event.consume();
        } else if (COPY.match(event)) {
            copying.copy();
            event.consume();
        }
    }

    private void inInspector(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            grid.list().requestFocus();
            event.consume();
        }
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Compare(var wanted, var platform)) {
            wanted.or(() -> platform.flatMap(column -> present())).ifPresent(topic -> reveal(topic, platform));
        }
        focus();
    }

    /// The topic one is at, or else the first.
    private Optional<String> present() {
        return presentTopic()
                .or(() -> shownTopics().shown().stream().findFirst().map(Topic::id));
    }

    private void reveal(String topic, Optional<String> platform) {
        words.clear();
        chips.choose(Filter.ALL);
        var column = IntStream.range(0, shownPlatforms().size())
                .filter(i -> platform.isEmpty() || shownPlatforms().get(i).id().equals(platform.get()))
                .findFirst()
                .orElse(0);
        grid.reveal(topic, column);
    }

    @Override
    public void focus() {
        grid.list().requestFocus();
    }

    @Override
    public Optional<String> presentTopic() {
        return grid.chosen().get().map(CellAddress::topic);
    }

    @Override
    public void find() {
        words.requestFocus();
        words.selectAll();
    }
}
