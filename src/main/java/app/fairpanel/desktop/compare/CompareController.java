package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Wires the grid, its filters and the inspector to the open document.
public final class CompareController implements View {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final ComparisonRows comparison;
    private final ComparisonGrid grid;
    private final Inspector inspectorContent;
    private final ToggleGroup choice = new ToggleGroup();
    private final Map<Filter, ToggleButton> chips = new EnumMap<>(Filter.class);
    private final TableCopy tables;
    private List<ComparisonRow> rows = List.of();
    private List<ComparisonRow> shownRows = List.of();

    @FXML
    private Button copy;

    @FXML
    private TextField words;

    @FXML
    private FlowPane filters;

    @FXML
    private StackPane gridHolder;

    @FXML
    private ScrollPane inspectorScroll;

    @FXML
    private VBox inspector;

    public CompareController(
            Document document, EvidenceModel evidence, Catalog catalog, Messages messages, Inspector inspectorContent) {
        this.document = document;
        this.evidence = evidence;
        this.messages = messages;
        this.inspectorContent = inspectorContent;
        this.catalog = catalog;
        tables = new TableCopy(messages);
        comparison = new ComparisonRows(messages);
        grid = new ComparisonGrid(messages);
    }

    @FXML
    void initialize() {
        for (var filter : Filter.values()) {
            filters.getChildren().add(chip(filter));
        }
        showAll();
        gridHolder.getChildren().setAll(grid);
        grid.chosen().subscribe(this::inspect);
        choice.selectedToggleProperty().subscribe(this::showRows);
        words.textProperty().subscribe(this::showRows);
        words.setOnKeyPressed(this::leaveWords);
        grid.list().addEventHandler(KeyEvent.KEY_PRESSED, this::leaveGrid);
        grid.list().addEventHandler(KeyEvent.KEY_TYPED, this::typeToFilter);
        inspectorScroll.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveInspector);
        var shown = gridHolder.sceneProperty().map(scene -> true).orElse(false);
        evidence.evidence().when(shown).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::shownPlatforms).when(shown).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::board).when(shown).subscribe(ignored -> refresh());
    }

    private ToggleButton chip(Filter filter) {
        var chip = new ToggleButton();
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(choice);
        chip.setUserData(filter);
        chip.setTooltip(new Tooltip(messages.get("compare.filter." + filter.key() + ".help")));
        chip.setOnAction(event -> chip.setSelected(true));
        chips.put(filter, chip);
        return chip;
    }

    private void showAll() {
        Optional.ofNullable(chips.get(Filter.ALL)).ifPresent(chip -> chip.setSelected(true));
    }

    private List<Platform> platforms() {
        return document.current().shownPlatforms();
    }

    private Topics topics() {
        return new Topics(catalog, document.current().board());
    }

    private void refresh() {
        rows = comparison.of(topics().shown(), platforms(), evidence.current());
        chips.forEach((filter, chip) -> chip.setText(messages.get(
                "compare.filter." + filter.key(),
                rows.stream().filter(filter::accepts).count())));
        showRows();
        inspect(grid.chosen().get());
    }

    private void showRows() {
        var filter = choice.getSelectedToggle() == null
                ? Filter.ALL
                : (Filter) choice.getSelectedToggle().getUserData();
        var typed = words.getText();
        shownRows = rows.stream()
                .filter(filter::accepts)
                .filter(row -> typed.isBlank() || row.mentions(typed))
                .toList();
        grid.show(platforms(), shownRows);
        copy.setText(messages.get("compare.copy"));
        copy.setDisable(shownRows.isEmpty());
    }

    @FXML
    void copyAsTable() {
        var content = new ClipboardContent();
        content.putString(tables.tabSeparated(platforms(), shownRows));
        content.putHtml(tables.html(platforms(), shownRows));
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(messages.get("compare.copied", shownRows.size()));
    }

    private void inspect(Optional<CellAddress> chosen) {
        var content = chosen.filter(cell -> cell.platform() < platforms().size())
                .flatMap(cell -> topics().topic(cell.topic())
                        .map(topic -> inspectorContent.of(topic, platforms().get(cell.platform()))))
                .orElse(List.of());
        var wasInside = inspector.isFocusWithin();
        inspector.getChildren().setAll(content);
        inspectorScroll.setVvalue(0);
        if (wasInside) {
            enterInspector();
        }
    }

    private void leaveGrid(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            enterInspector();
            event.consume();
        } else if (COPY.match(event) && !shownRows.isEmpty()) {
            copyAsTable();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
        }
    }

    private void enterInspector() {
        inspector.getChildren().stream()
                .flatMap(node -> node.lookupAll(".button").stream())
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void leaveInspector(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            grid.list().requestFocus();
            event.consume();
        }
    }

    private void leaveWords(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            words.clear();
        }
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            grid.list().requestFocus();
            event.consume();
        }
    }

    private void typeToFilter(KeyEvent event) {
        var typed = event.getCharacter();
        if (!typed.isBlank() && !event.isShortcutDown() && Character.isLetterOrDigit(typed.codePointAt(0))) {
            words.requestFocus();
            words.setText(typed);
            words.end();
            event.consume();
        }
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Compare(var topic, var platform) && topic.isPresent()) {
            words.clear();
            showAll();
            var column = IntStream.range(0, platforms().size())
                    .filter(i -> platform.isEmpty() || platforms().get(i).id().equals(platform.get()))
                    .findFirst()
                    .orElse(0);
            grid.reveal(topic.get(), column);
        }
        focus();
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
