package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/// The chips above the questions, one of which is chosen, each with how many questions it would show.
final class QuestionFilters {
    private final Messages messages;
    private final ToggleGroup choice = new ToggleGroup();
    private final Map<QuestionFilter, ToggleButton> chips = new EnumMap<>(QuestionFilter.class);

    QuestionFilters(Messages messages) {
        this.messages = messages;
        for (var filter : QuestionFilter.values()) {
            var chip = new ToggleButton();
            chip.getStyleClass().setAll("chip");
            chip.setToggleGroup(choice);
            chip.setUserData(filter);
            chip.setTooltip(new Tooltip(messages.get("questions.filter." + filter.key() + ".help")));
            chip.setOnAction(event -> chip.setSelected(true));
            chips.put(filter, chip);
        }
    }

    /// Puts the chips into a pane with one of them chosen.
    void fill(Pane pane, QuestionFilter first, Runnable chosen) {
        pane.getChildren().addAll(chips.values());
        choose(first);
        choice.selectedToggleProperty().subscribe(chosen);
    }

    void choose(QuestionFilter filter) {
        Optional.ofNullable(chips.get(filter)).ifPresent(chip -> chip.setSelected(true));
    }

    /// A chip for questions that are no longer asked is there only while there are some.
    void show(QuestionRows rows) {
        chips.forEach((filter, chip) -> {
            chip.setText(messages.get("questions.filter." + filter.key(), rows.count(filter)));
            Cards.show(chip, filter != QuestionFilter.RETIRED || rows.count(filter) > 0 || chip.isSelected());
        });
    }

    QuestionFilter present() {
        return choice.getSelectedToggle() == null
                ? QuestionFilter.ALL
                : (QuestionFilter) choice.getSelectedToggle().getUserData();
    }
}
