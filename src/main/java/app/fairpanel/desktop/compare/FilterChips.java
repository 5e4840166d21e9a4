package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// The filters as chips, each with how many rows it holds. One is always chosen; choosing it again asks for its rows
/// anew.
final class FilterChips {
    private final Messages messages;
    private final ToggleGroup choice = new ToggleGroup();
    private final Map<Filter, ToggleButton> chips = new EnumMap<>(Filter.class);

    FilterChips(Messages messages) {
        this.messages = messages;
        for (var filter : Filter.values()) {
            chips.put(filter, chip(filter));
        }
        choose(Filter.ALL);
    }

    Collection<ToggleButton> all() {
        return chips.values();
    }

    /// @param chosen runs whenever a filter is chosen, be it the same one again
    void onChoice(Runnable chosen) {
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
