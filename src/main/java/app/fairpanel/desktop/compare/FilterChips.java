package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/// The filters as chips, each with how many rows it holds. One is always chosen; choosing it again asks for its rows
/// anew.
final class FilterChips {
    private final Messages messages;
    private final ToggleGroup choice = new ToggleGroup();
    private final Map<Filter, ToggleButton> chips = new EnumMap<>(Filter.class);

    FilterChips(Pane holder, Messages messages, Runnable chosen) {
        this.messages = messages;
        for (var filter : Filter.values()) {
            chips.put(filter, chip(filter));
        }
        holder.getChildren().setAll(chips.values());
        choose(Filter.ALL);
        choice.selectedToggleProperty().subscribe((before, now) -> {
            if (now != null) {
                chosen.run();
            }
        });
    }

    private ToggleButton chip(Filter filter) {
        var chip = new ToggleButton();
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(choice);
        chip.setUserData(filter);
        chip.setTooltip(new Tooltip(messages.get("compare.filter." + filter.key() + ".help")));
        chip.setOnAction(event -> chip.setSelected(true));
        return chip;
    }

    void choose(Filter filter) {
        Optional.ofNullable(chips.get(filter)).ifPresent(chip -> chip.setSelected(true));
    }

    Filter chosen() {
        return choice.getSelectedToggle() == null
                ? Filter.ALL
                : (Filter) choice.getSelectedToggle().getUserData();
    }

    void count(List<ComparisonRow> rows) {
        chips.forEach((filter, chip) -> chip.setText(messages.get(
                "compare.filter." + filter.key(),
                rows.stream().filter(filter::accepts).count())));
    }
}
