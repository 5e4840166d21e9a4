package app.fairpanel.desktop.answer;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.words.TypedRate;
import app.fairpanel.money.RateBasis;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks of a rate whether it is what reaches the bank, and writes the answer behind the figure, where it can be typed
/// as well.
final class BasisChoice extends VBox {
    private final StringProperty typed;
    private final ToggleButton bank;
    private final ToggleButton before;

    /// @param typed the rate
    /// @param share of the platform, in words
    BasisChoice(StringProperty typed, String share, Messages messages) {
        this.typed = typed;
        bank = chip(messages.get("answer.basis.bank"), RateBasis.QUOTED_PAYOUT);
        before = chip(messages.get("answer.basis.before", share), RateBasis.BEFORE_SHARE);
        var chips = new FlowPane(bank, before);
        chips.getStyleClass().add("chips");
        getStyleClass().add("field");
        getChildren().addAll(Cards.text(messages.get("answer.basis"), "caption"), chips);
        typed.subscribe(this::show);
    }

    private ToggleButton chip(String words, RateBasis basis) {
        var chip = new ToggleButton(words);
        chip.getStyleClass().setAll("chip");
        chip.setOnAction(event -> typed.set(new TypedRate(
                        TypedRate.of(typed.get()).figure(), chip.isSelected() ? Optional.of(basis) : Optional.empty())
                .text()));
        return chip;
    }

    private void show() {
        var rate = TypedRate.of(typed.get());
        bank.setSelected(rate.basis().equals(Optional.of(RateBasis.QUOTED_PAYOUT)));
        before.setSelected(rate.basis().equals(Optional.of(RateBasis.BEFORE_SHARE)));
        bank.setDisable(rate.figure().isBlank());
        before.setDisable(rate.figure().isBlank());
    }
}
