package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows one line of the grid. It is reused for other lines while scrolling, so it keeps all its parts in the scene,
/// also those of a line of the other sort: what enters a scene is styled from the ground up.
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
    private final Label headingText = Cards.text("", "overline");
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final HBox heading = new HBox(arrow, headingText);
    private final TopicCell topic = new TopicCell();
    private final GridColumns columns;
    private final Label impact = Cards.text("", "muted");
    private final List<GridCell> cells;
    private final GridRow row;
    private final VBox parts;

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
                Stream.concat(cells.stream(), Stream.of(box(impact, "grid-impact")))
                        .toList());
        parts = new VBox(heading, row);
        setGraphic(parts);
        whileShown(columns.width(), this::fit);
        whileShown(columns.em(), this::fit);
        whileShown(columns.scroll(), row::requestLayout);
        whileShown(chosen, () -> markChosen(chosen.getValue()));
        heading.getStyleClass().add("grid-heading");
        getStyleClass().add("grid-line");
        heading.setOnMouseClicked(event -> {
            if (getItem() instanceof GridLine.Heading line) {
                actions.toggle(line.section());
            }
        });
        for (int i = 0; i < cells.size(); i++) {
            int platform = i;
            cells.get(i).setOnMousePressed(event -> {
                if (getItem() instanceof GridLine.Row line) {
                    actions.choose(line.entry(), platform);
                }
            });
        }
    }

    /// The list makes its cells anew at times, and those it lets go of are to hear of nothing any more.
    private void whileShown(ObservableValue<?> value, Runnable action) {
        value.when(sceneProperty().map(scene -> true).orElse(false)).subscribe(ignored -> action.run());
    }

    private void fit() {
        topic.showAside(!columns.showsImpact());
        row.requestLayout();
    }

    private static Node box(Label label, String styleClass) {
        var box = new VBox(label);
        box.getStyleClass().add(styleClass);
        return box;
    }

    @Override
    protected void updateItem(GridLine line, boolean empty) {
        super.updateItem(line, empty);
        Cards.show(parts, !empty && line != null);
        if (empty || line == null) {
            return;
        }
        Cards.show(heading, line instanceof GridLine.Heading);
        Cards.show(row, line instanceof GridLine.Row);
        switch (line) {
            case GridLine.Heading(var section, var title, boolean collapsed) -> {
                headingText.setText(title);
                arrow.setIconCode(collapsed ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
            }
            case GridLine.Row(var shown) -> {
                topic.show(shown);
                impact.setText(shown.aside());
                for (int i = 0; i < cells.size(); i++) {
                    cells.get(i).show(shown.cells().get(i));
                }
                markChosen(chosen.getValue());
                topic.showAside(!columns.showsImpact());
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
