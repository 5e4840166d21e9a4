package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.UsState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice of one state, or all; out of sight where there are none to choose from.
final class StateChips extends HBox {
    private final Messages messages;
    private final Runnable chosen;
    private List<UsState> offered = List.of();
    private Optional<UsState> state = Optional.empty();

    /// @param chosen runs when another state is chosen
    StateChips(Messages messages, Runnable chosen) {
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().add("chips");
        Cards.show(this, false);
    }

    /// All states when absent.
    Optional<UsState> chosen() {
        return state;
    }

    void offer(List<UsState> states) {
        if (states.equals(offered)) {
            return;
        }
        offered = states;
        state = state.filter(states::contains);
        var group = new ToggleGroup();
        getChildren()
                .setAll(Stream.concat(
                                Stream.of(Optional.<UsState>empty()),
                                states.stream().map(Optional::of))
                        .map(choice -> chip(choice, group))
                        .toList());
        Cards.show(this, !states.isEmpty());
    }

    private ToggleButton chip(Optional<UsState> choice, ToggleGroup group) {
        var chip = new ToggleButton(choice.map(UsState::stateName).orElse(messages.get("payers.all-states")));
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(group);
        chip.setSelected(choice.equals(state));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            state = choice;
            chosen.run();
        });
        return chip;
    }
}
