package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows one question of the bank with a chip for each platform.
final class QuestionCell extends ListCell<QuestionRow> {
    private final Messages messages;
    private final ObservableValue<Number> platform;
    private final IntConsumer choosePlatform;
    private final Label brief = Cards.text("", "strong");
    private final Label inWriting;
    private final FlowPane chips = new FlowPane();
    private final ListLine line;

    /// @param platform the position of the chosen platform
    /// @param choosePlatform is told the position of a platform that was clicked, once its question is chosen
    QuestionCell(
            ListView<QuestionRow> list,
            Messages messages,
            ObservableValue<Number> platform,
            IntConsumer choosePlatform) {
        this.messages = messages;
        this.platform = platform;
        this.choosePlatform = choosePlatform;
        inWriting = new Label(messages.get("questions.in-writing"), new FontIcon(Feather.EDIT_3));
        inWriting.getStyleClass().addAll("caption", "muted");
        chips.getStyleClass().add("standing-chips");
        getStyleClass().add("question-cell");
        inWriting.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(brief, Priority.ALWAYS);
        brief.setMaxWidth(Double.MAX_VALUE);
        var heading = new HBox(brief, inWriting);
        heading.getStyleClass().add("question-heading");
        line = new ListLine(list, heading, chips);
        platform.subscribe(this::markChosen);
        selectedProperty().subscribe(this::markChosen);
    }

    @Override
    protected void updateItem(QuestionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        brief.setText(row.question().brief());
        showChips(row.standings());
        Cards.show(inWriting, row.question().inWriting());
        setAccessibleText(spoken(row));
        markChosen();
        setGraphic(line);
    }

    /// The chips stay while the platforms do: new ones have no style, nor their true size, until the next frame.
    private void showChips(List<Standing> standings) {
        var shown = chips();
        boolean same = shown.size() == standings.size()
                && IntStream.range(0, shown.size())
                        .allMatch(i -> shown.get(i).isOf(standings.get(i).platform()));
        if (!same) {
            chips.getChildren()
                    .setAll(IntStream.range(0, standings.size())
                            .mapToObj(i -> chip(standings.get(i), i))
                            .toList());
        }
        var present = chips();
        IntStream.range(0, present.size()).forEach(i -> present.get(i).show(standings.get(i)));
    }

    private StandingChip chip(Standing standing, int position) {
        var chip = new StandingChip(messages, standing.platform());
        chip.setOnMouseClicked(event -> choosePlatform.accept(position));
        return chip;
    }

    private List<StandingChip> chips() {
        return chips.getChildren().stream().map(StandingChip.class::cast).toList();
    }

    private String spoken(QuestionRow row) {
        return row.standings().stream()
                .map(standing -> standing.platform().name() + " "
                        + messages.get("question.status."
                                + standing.status()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-')))
                .collect(Collectors.joining(", ", row.question().brief() + ": ", ""));
    }

    private void markChosen() {
        var present = chips();
        IntStream.range(0, present.size())
                .forEach(i -> present.get(i)
                        .choose(isSelected() && i == platform.getValue().intValue()));
    }
}
