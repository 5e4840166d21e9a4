package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows one line of the grid. It is reused for other lines while scrolling, so it keeps its parts in the scene, also
/// those of a line of the other sort: what enters a scene is styled from the ground up.
final class LineCell extends ListCell<GridLine> {

    /// What can be done with the mouse.
    interface Actions {
        void choose(GridEntry row, int platform);

        void toggle(String section);
    }

    private final Messages messages;
    private final CellSpeech speech;
    private final List<Platform> platforms;
    private final ObservableValue<Optional<CellAddress>> chosen;
    private final Text headingText = new Text();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final HBox heading = new HBox(arrow, headingText);
    private final TopicCell topic = new TopicCell();
    private final GridColumns columns;
    private final TextColumn impactCell = new TextColumn();
    private final TextLine impact = impactCell.line("muted");
    private final List<GridCell> cells;
    private final GridRow row;

    LineCell(
            Messages messages,
            List<Platform> platforms,
            GridColumns columns,
            ObservableValue<Optional<CellAddress>> chosen,
            Actions actions) {
        this.messages = messages;
        this.platforms = platforms;
        this.chosen = chosen;
        speech = new CellSpeech(messages);
        this.columns = columns;
        cells = IntStream.range(0, columns.platforms().get())
                .mapToObj(i -> new GridCell(messages))
                .toList();
        row = new GridRow(
                columns,
                topic,
                Stream.concat(cells.stream(), Stream.of(impactCell)).toList());
        impactCell.getStyleClass().add("grid-impact");
        headingText.getStyleClass().addAll("grid-text", "overline");
        heading.getStyleClass().add("grid-heading");
        // None of the theme's classes: their states would have all parts styled anew whenever a line is reused.
        getStyleClass().setAll("grid-line");
        whileShown(columns.width(), this::fit);
        whileShown(columns.em(), this::fit);
        whileShown(columns.scroll(), row::requestLayout);
        whileShown(chosen, () -> markChosen(chosen.getValue()));
        heading.setOnMouseClicked(event -> {
            if (getItem() instanceof GridLine.Heading line) {
                actions.toggle(line.section());
            }
        });
        Stream.of(topic, impactCell).forEach(part -> part.setOnMousePressed(event -> choose(actions, chosenColumn())));
        for (int i = 0; i < cells.size(); i++) {
            int platform = i;
            cells.get(i).setOnMousePressed(event -> choose(actions, platform));
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LineSkin(this, columns, heading, row);
    }

    private void choose(Actions actions, int platform) {
        getListView().requestFocus();
        if (getItem() instanceof GridLine.Row line) {
            actions.choose(line.entry(), platform);
        }
    }

    private int chosenColumn() {
        return chosen.getValue().map(CellAddress::platform).orElse(0);
    }

    /// The list makes its cells anew at times, and those it lets go of are to hear of nothing any more.
    private void whileShown(ObservableValue<?> value, Runnable action) {
        value.when(sceneProperty().map(scene -> true).orElse(false)).subscribe(ignored -> action.run());
    }

    private void fit() {
        if (getItem() instanceof GridLine.Row(var shown)) {
            showAside(shown);
        }
        row.requestLayout();
    }

    /// Why the row matters stands in a column of its own, or under its name where there is no room for one.
    private void showAside(GridEntry shown) {
        topic.show(shown, !columns.showsImpact());
        impact.say(columns.showsImpact() ? shown.aside() : "");
    }

    @Override
    protected void updateItem(GridLine line, boolean empty) {
        super.updateItem(line, empty);
        heading.setVisible(!empty && line instanceof GridLine.Heading);
        row.setVisible(!empty && line instanceof GridLine.Row);
        if (empty || line == null) {
            return;
        }
        switch (line) {
            case GridLine.Heading(var section, var title, boolean collapsed) -> {
                headingText.setText(title);
                arrow.setIconCode(collapsed ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
            }
            case GridLine.Row(var shown) -> {
                showAside(shown);
                for (int i = 0; i < cells.size(); i++) {
                    cells.get(i).show(shown.cells().get(i));
                }
                markChosen(chosen.getValue());
            }
        }
    }

    private void markChosen(Optional<CellAddress> address) {
        for (int i = 0; i < cells.size(); i++) {
            int platform = i;
            cells.get(i)
                    .choose(getItem() instanceof GridLine.Row(var shown)
                            && address.filter(cell -> cell.platform() == platform
                                            && cell.row().equals(shown.id()))
                                    .isPresent());
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// What is said is put into words when somebody listens.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? spoken(getItem())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String spoken(GridLine line) {
        return switch (line) {
            case GridLine.Heading(var section, var title, boolean collapsed) ->
                messages.get(collapsed ? "compare.group.closed" : "compare.group.open", title);
            case GridLine.Row(var shown) -> spoken(shown, chosen.getValue());
        };
    }

    /// The chosen cell; all of them where none of this row is.
    private String spoken(GridEntry shown, Optional<CellAddress> address) {
        return IntStream.range(0, platforms.size())
                .filter(i -> address.filter(cell -> cell.row().equals(shown.id()) && cell.platform() != i)
                        .isEmpty())
                .mapToObj(i -> speech.of(shown, platforms.get(i), i))
                .collect(Collectors.joining(" "));
    }
}
