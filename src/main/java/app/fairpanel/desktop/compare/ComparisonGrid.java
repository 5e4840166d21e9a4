package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The grid: a header and a first column that stay, over one virtualized list of rows (a table view cannot freeze
/// columns). Which cell is chosen is its own affair, since a list knows only of rows.
final class ComparisonGrid extends VBox implements LineCell.Actions {
    private static final double SCROLL_BAR_EM = 1.2;

    private final Messages messages;
    private final CellSpeech speech;
    private final Heads heads;
    private final GridColumns columns;
    private final ObservableList<GridLine> lines = FXCollections.observableArrayList();
    private final ListView<GridLine> list = new ListView<>(lines);
    private final StackPane header = new StackPane();
    private final ScrollBar sideways = new ScrollBar();
    private final Label measure = Cards.text("", "strong");
    private final ReadOnlyObjectWrapper<Optional<CellAddress>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> collapsed = new HashSet<>();
    private List<Platform> platforms = List.of();
    private List<GridSection> sections = List.of();

    /// What stands over the columns beside the platforms' names.
    ///
    /// @param first over what the rows are
    /// @param aside over why they matter, where that is said at all
    record Heads(String first, Optional<String> aside) {}

    /// @param name what the grid is, for the screen reader
    /// @param empty what is said when there is no row
    ComparisonGrid(Messages messages, Heads heads, String name, String empty) {
        this.messages = messages;
        this.heads = heads;
        columns = new GridColumns(heads.aside().isPresent());
        speech = new CellSpeech(messages);
        getStyleClass().add("comparison-grid");
        list.getStyleClass().add("grid-list");
        list.setPlaceholder(Cards.text(empty, "muted"));
        list.setAccessibleText(name);
        list.addEventFilter(KeyEvent.KEY_PRESSED, new GridKeys(this)::handle);
        VBox.setVgrow(list, Priority.ALWAYS);
        header.getStyleClass().add("grid-header");
        header.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(header, list, sideways);
        list.widthProperty().subscribe(this::fit);
        measure.fontProperty().subscribe(this::fit);
        sideways.valueProperty().bindBidirectional(columns.scroll());
        Cards.show(sideways, false);
    }

    /// Leaves room for the list's scroll bar, so that nothing moves when rows come and go.
    private void fit() {
        if (list.getWidth() <= 0) {
            return;
        }
        var em = measure.getFont().getSize();
        columns.em().set(em);
        columns.width().set(Math.max(0, list.getWidth() - SCROLL_BAR_EM * em - 2));
        columns.scroll().set(Math.min(columns.scroll().get(), columns.scrollRange()));
        sideways.setMax(columns.scrollRange());
        sideways.setVisibleAmount(columns.scrollRange() / 2);
        Cards.show(sideways, columns.scrollRange() > 0);
        list.refresh();
    }

    ListView<GridLine> list() {
        return list;
    }

    GridColumns columns() {
        return columns;
    }

    /// The chosen cell, if it is in sight of the present filter.
    ReadOnlyObjectProperty<Optional<CellAddress>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    List<Platform> platforms() {
        return platforms;
    }

    void show(List<Platform> newPlatforms, List<GridSection> newSections) {
        sections = newSections;
        if (!platforms.equals(newPlatforms)) {
            platforms = newPlatforms;
            columns.platforms().set(platforms.size());
            header.getChildren().setAll(headerRow());
            list.setCellFactory(view -> new LineCell(messages, newPlatforms, columns, chosen, this));
            fit();
        }
        showLines();
    }

    private GridRow headerRow() {
        var topic = headerCell(measure, "grid-topic");
        measure.setText(heads.first());
        var row = new GridRow(
                columns,
                topic,
                Stream.concat(
                                platforms.stream().map(platform -> headerCell(new PlatformName(platform), "grid-cell")),
                                Stream.of(headerCell(Cards.text(heads.aside().orElse(""), "strong"), "grid-impact")))
                        .toList());
        columns.width().subscribe(row::requestLayout);
        columns.scroll().subscribe(row::requestLayout);
        return row;
    }

    private static Node headerCell(Label label, String styleClass) {
        label.getStyleClass().add("strong");
        var box = new VBox(label);
        box.getStyleClass().add(styleClass);
        return box;
    }

    /// Changes only the lines that differ while the same rows stand in the same order.
    private void showLines() {
        var next = GridLine.lines(sections, collapsed);
        var sameOrder = next.size() == lines.size()
                && IntStream.range(0, next.size())
                        .allMatch(i -> next.get(i).key().equals(lines.get(i).key()));
        if (sameOrder) {
            IntStream.range(0, next.size())
                    .filter(i -> !next.get(i).equals(lines.get(i)))
                    .forEach(i -> lines.set(i, next.get(i)));
        } else {
            lines.setAll(next);
        }
        keepChoiceVisible();
    }

    private void keepChoiceVisible() {
        var address = platforms.isEmpty() ? Optional.<CellAddress>empty() : chosen.get();
        if (address.flatMap(this::rowOf).isPresent()) {
            address.ifPresent(this::select);
        } else {
            shownRows().findFirst().ifPresentOrElse(row -> choose(row, 0), () -> chosen.set(Optional.empty()));
        }
    }

    private Stream<GridEntry> shownRows() {
        return lines.stream().filter(GridLine.Row.class::isInstance).map(line -> ((GridLine.Row) line).entry());
    }

    private Optional<GridEntry> rowOf(CellAddress address) {
        return address.platform() >= platforms.size()
                ? Optional.empty()
                : shownRows().filter(row -> row.id().equals(address.row())).findFirst();
    }

    @Override
    public void choose(GridEntry row, int platform) {
        select(new CellAddress(row.id(), platform));
    }

    /// Chooses a cell and brings it into sight, opening its section if that is closed.
    void reveal(String row, int platform) {
        var address = new CellAddress(row, platform);
        sections.stream().filter(section -> section.holds(row)).findFirst().ifPresent(section -> {
            if (collapsed.remove(section.id())) {
                showLines();
            }
            rowOf(address).ifPresent(entry -> choose(entry, platform));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        });
    }

    private void select(CellAddress address) {
        chosen.set(Optional.of(address));
        columns.reveal(address.platform());
        rowOf(address).ifPresent(row -> {
            var index = lines.indexOf(new GridLine.Row(row));
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            list.setAccessibleHelp(speech.of(row, platforms.get(address.platform()), address.platform()));
        });
    }

    /// Moves the choice by rows, past headings, or to the first or last row when that is nearer.
    void moveRows(int by) {
        var order = shownRows().toList();
        chosen.get().flatMap(this::rowOf).ifPresent(row -> {
            var next = order.get(Math.clamp((long) order.indexOf(row) + by, 0, order.size() - 1));
            choose(next, chosen.get().orElseThrow().platform());
            scrollToChoice();
        });
    }

    void moveColumns(int by) {
        chosen.get()
                .ifPresent(cell -> select(
                        new CellAddress(cell.row(), Math.clamp((long) cell.platform() + by, 0, platforms.size() - 1))));
    }

    private void scrollToChoice() {
        var index = list.getSelectionModel().getSelectedIndex();
        list.scrollTo(Math.max(0, index - 2));
    }

    /// Closes the section of the chosen row, unless it is the last that is open.
    void closeGroup() {
        chosen.get()
                .flatMap(address -> sections.stream()
                        .filter(section -> section.holds(address.row()))
                        .findFirst())
                .filter(section -> shownRows().anyMatch(other -> !section.holds(other.id())))
                .ifPresent(section -> toggle(section.id()));
    }

    /// Opens every closed section; the chosen row stays chosen.
    void openGroups() {
        collapsed.clear();
        showLines();
        scrollToChoice();
    }

    @Override
    public void toggle(String section) {
        if (!collapsed.remove(section)) {
            collapsed.add(section);
        }
        showLines();
    }
}
