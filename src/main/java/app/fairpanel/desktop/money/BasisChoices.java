package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.RateBasis;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Asks of each platform that takes a share whether the rates that are entered are what reaches the bank.
final class BasisChoices extends VBox {
    private final Messages messages;
    private final EnteredRates entered;
    private final Runnable changed;
    private List<Platform> asked = List.of();

    /// @param changed what happens when rates are to be shown on another basis
    BasisChoices(Messages messages, EnteredRates entered, Runnable changed) {
        this.messages = messages;
        this.entered = entered;
        this.changed = changed;
        getStyleClass().add("basis-choices");
    }

    void show(MoneyInputs inputs, boolean hasLines) {
        var now = new ArrayList<Platform>();
        if (hasLines) {
            inputs.platforms().stream()
                    .filter(platform -> RateBasis.share(inputs, platform.id()).isPresent())
                    .forEach(now::add);
        }
        if (!asked.equals(now)) {
            asked = List.copyOf(now);
            getChildren().setAll(asked.stream().map(this::choice).toList());
        }
        for (int i = 0; i < asked.size(); i++) {
            var platform = asked.get(i);
            var choice = (CheckBox) getChildren().get(i);
            choice.setText(messages.get(
                    RateBasis.of(inputs, platform.id()) == RateBasis.BEFORE_SHARE
                            ? "fees.basis.enter-bank"
                            : "fees.basis.enter-before",
                    platform.name(),
                    MoneyText.percent(
                            RateBasis.share(inputs, platform.id()).orElseThrow().doubleValue())));
            choice.setSelected(entered.isOnOther(platform.id()));
        }
    }

    private CheckBox choice(Platform platform) {
        var choice = new CheckBox();
        choice.setWrapText(true);
        choice.setOnAction(event -> {
            entered.enter(platform.id(), choice.isSelected());
            changed.run();
        });
        return choice;
    }
}
