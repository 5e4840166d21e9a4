package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Payer;
import app.fairpanel.catalog.PlanType;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.desktop.controls.Editing;
import app.fairpanel.desktop.controls.SideBySide;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.PayerBook;
import app.fairpanel.evidence.PayerKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The second grid of Compare: payers and plan types against platforms, in one state or all, with those that the
/// clinician needs first.
public final class PayersPart extends VBox implements ComparePart {
    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final PayerRows payers;
    private final PayerInspector inspectorContent;
    private final PayerEdits edits;
    private final StateChips states;
    private final ComparisonGrid grid;
    private final InspectorPane inspector = new InspectorPane();
    private final ComboBox<String> name = new ComboBox<>();
    private final Button add = new Button();
    private String typed = "";
    private Consumer<List<GridEntry>> shown = entries -> {};

    public PayersPart(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            PayerInspector inspectorContent,
            PayerEdits edits) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.inspectorContent = inspectorContent;
        this.edits = edits;
        payers = new PayerRows(catalog, messages);
        states = new StateChips(messages, this::refresh);
        grid = new ComparisonGrid(
                messages,
                new ComparisonGrid.Heads(messages.get("payers.head"), Optional.empty()),
                messages.get("payers.grid"),
                messages.get("payers.empty"));
        getStyleClass().add("compare-part");
        var holder = new StackPane(grid);
        holder.getStyleClass().add("grid-holder");
        var sides = new SideBySide();
        sides.getStyleClass().add("compare-parts");
        sides.getChildren().addAll(holder, inspector);
        VBox.setVgrow(sides, Priority.ALWAYS);
        getChildren().addAll(tools(), sides);
        GridToInspector.join(grid, inspector);
        grid.chosen().subscribe(ignored -> inspect());
        var inScene = sceneProperty().map(scene -> true).orElse(false);
        evidence.evidence().when(inScene).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::practice).when(inScene).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::shownPlatforms).when(inScene).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::clinician).when(inScene).subscribe(ignored -> refresh());
    }

    private Node tools() {
        name.setEditable(true);
        Choices.openWithDown(name);
        name.setId("payerName");
        name.setPromptText(messages.get("payers.add.prompt"));
        name.setAccessibleText(messages.get("payers.add.prompt"));
        name.getItems()
                .setAll(Stream.concat(
                                catalog.content().payers().stream().map(Payer::name),
                                catalog.content().planTypes().stream().map(PlanType::name))
                        .toList());
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !name.isShowing()) {
                addNeed();
                event.consume();
            }
        });
        add.setId("addPayer");
        add.setText(messages.get("payers.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> addNeed());
        Editing.offer(edits.areOffered(), name, add);
        var line = new FlowPane(name, add, states);
        line.getStyleClass().add("payers-tools");
        return line;
    }

    /// What was typed is a plan type where it is called like one, and else a payer.
    private void addNeed() {
        var wanted = name.getEditor().getText().strip();
        if (!wanted.isEmpty() && edits.areOffered()) {
            var book = book();
            var key = catalog.content().planTypes().stream()
                    .map(PlanType::name)
                    .filter(plan -> plan.toLowerCase(Locale.US).equals(wanted.toLowerCase(Locale.US)))
                    .findFirst()
                    .map(PayerKey::plan)
                    .orElseGet(() -> PayerKey.payer(book.canonical(wanted)));
            if (!book.isNeeded(key)) {
                edits.need(key, true, book);
            }
            name.getEditor().clear();
            grid.reveal(PayerRows.id(key), 0);
        }
    }

    private PayerBook book() {
        return new PayerBook(document.current(), evidence.current(), catalog);
    }

    @Override
    public void onShown(Consumer<List<GridEntry>> listener) {
        shown = listener;
    }

    @Override
    public ComparisonGrid grid() {
        return grid;
    }

    @Override
    public void filter(String words) {
        typed = words;
        refresh();
    }

    private void refresh() {
        var book = book();
        states.offer(book.states());
        var sections = PayerRows.mentioning(payers.of(document.current(), book, states.chosen()), typed);
        grid.show(document.current().shownPlatforms(), sections);
        shown.accept(
                sections.stream().flatMap(section -> section.entries().stream()).toList());
        inspect();
    }

    private void inspect() {
        var platforms = document.current().shownPlatforms();
        inspector.show(grid.chosen()
                .get()
                .filter(cell -> cell.platform() < platforms.size())
                .map(cell -> parts(cell, book()))
                .orElse(List.of()));
    }

    private List<Node> parts(CellAddress cell, PayerBook book) {
        var platform = document.current().shownPlatforms().get(cell.platform());
        if (cell.row().equals(PayerRows.NEEDS)) {
            return inspectorContent.ofNeeds(new PayerGaps(messages).cell(book, platform, states.chosen()), platform);
        }
        return Stream.concat(book.needed().stream(), book.others().stream())
                .filter(key -> PayerRows.id(key).equals(cell.row()))
                .findFirst()
                .map(key -> inspectorContent.of(key, platform, states.chosen(), book))
                .orElse(List.of());
    }
}
