package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.MoneyInputs.Idle;
import app.fairpanel.money.Origin;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An input that is one of a few options, yes and no among them.
final class ChoiceRow extends InputRow {
    private final InputKey key;
    private final ComboBox<String> options = new ComboBox<>();
    private final Button reset = new Button("", new FontIcon(Feather.ROTATE_CCW));
    private final OriginLine origin;
    private boolean showing;

    ChoiceRow(InputKey key, String owned, InputWords words, InputEdits edits, Messages messages, OriginLine origin) {
        this.key = key;
        this.origin = origin;
        Input input = key.input();
        var name = Cards.text(words.name(input));
        name.setLabelFor(options);
        name.setTooltip(new Tooltip(words.help(input)));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        options.getStyleClass().add("choice-field");
        options.setAccessibleText(owned);
        options.setAccessibleHelp(words.help(input));
        input.options().forEach(option -> options.getItems().add(words.option(input, option)));
        options.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
            if (!showing && now.intValue() >= 0) {
                edits.set(key, BigDecimal.valueOf(now.intValue()));
            }
        });
        var spoken = messages.get("money.reset", owned);
        reset.getStyleClass().addAll("flat", "reset-button");
        reset.setAccessibleText(spoken);
        reset.setTooltip(new Tooltip(spoken));
        reset.setOnAction(event -> {
            edits.reset(key);
            options.requestFocus();
        });
        var line = new HBox(name, reset);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("input-line");
        options.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(line, options, origin);
    }

    @Override
    void show(InputValue value, OptionalDouble even, Optional<Idle> idle) {
        showing = true;
        options.getSelectionModel()
                .select(value.number().orElse(BigDecimal.ZERO).intValue());
        showing = false;
        origin.show(value, OptionalDouble.empty(), idle);
        options.setDisable(idle.isPresent());
        Cards.show(reset, value.origin() instanceof Origin.SetByHand);
    }

    @Override
    void takeFocus() {
        options.requestFocus();
    }
}
