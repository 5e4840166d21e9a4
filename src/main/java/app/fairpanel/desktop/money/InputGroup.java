package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A part of the form for the practice or for one platform. A part that not everybody needs is closed at first, says
/// what it holds, and makes its rows when it is opened.
final class InputGroup extends VBox {
    private final Part part;
    private final Function<Input, InputKey> keys;
    private final Function<InputKey, InputRow> rowMaker;
    private final Messages messages;
    private final InputWords words;
    private final Map<InputKey, InputRow> rows = new LinkedHashMap<>();
    private final VBox body = new VBox();
    private final ToggleButton header = new ToggleButton();
    private Optional<MoneyInputs> latest = Optional.empty();
    private Function<InputValue, OptionalDouble> latestEven = value -> OptionalDouble.empty();

    InputGroup(
            Part part,
            Function<Input, InputKey> keys,
            Function<InputKey, InputRow> rowMaker,
            Messages messages,
            InputWords words) {
        this.part = part;
        this.keys = keys;
        this.rowMaker = rowMaker;
        this.messages = messages;
        this.words = words;
        getStyleClass().add("input-group");
        body.getStyleClass().add("input-group");
        if (part.isEssential()) {
            makeRows();
            getChildren().add(body);
        } else {
            header.getStyleClass().setAll("toggle-button", "disclosure");
            header.setMaxWidth(Double.MAX_VALUE);
            header.setWrapText(true);
            header.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
            header.selectedProperty().subscribe((before, open) -> toggle(open));
            Cards.show(body, false);
            getChildren().addAll(header, body);
        }
    }

    private void makeRows() {
        for (var input : part.inputs()) {
            var key = keys.apply(input);
            var row = rowMaker.apply(key);
            rows.put(key, row);
            body.getChildren().add(row);
        }
    }

    private void toggle(boolean open) {
        if (open && rows.isEmpty()) {
            makeRows();
        }
        header.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Cards.show(body, open);
        latest.ifPresent(inputs -> show(inputs, latestEven));
    }

    void show(MoneyInputs inputs, Function<InputValue, OptionalDouble> even) {
        latest = Optional.of(inputs);
        latestEven = even;
        if (!part.isEssential()) {
            header.setText(messages.get("money.part", messages.get("money.part." + part.id()), summary(inputs)));
        }
        if (body.isVisible()) {
            rows.forEach((key, row) -> {
                var value = inputs.value(key);
                boolean asked = isAsked(value, inputs);
                Cards.show(row, asked);
                if (asked) {
                    var idle = inputs.idle(key);
                    row.show(value, idle.isEmpty() ? even.apply(value) : OptionalDouble.empty(), idle);
                }
            });
        }
    }

    /// What quoted rates mean is only asked where a share could come off them.
    private static boolean isAsked(InputValue value, MoneyInputs inputs) {
        if (value.input() != Input.RATE_BASIS || !value.origin().isAssumption()) {
            return true;
        }
        var share = inputs.value(new InputKey(Input.PAYOUT_SHARE, value.key().platform()));
        return share.number().filter(number -> number.signum() > 0).isPresent();
    }

    private String summary(MoneyInputs inputs) {
        var counted = part.inputs().stream()
                .map(keys)
                .map(inputs::value)
                .filter(value -> value.number().isPresent()
                        && !value.isLeftOut()
                        && !value.number().equals(value.input().start()))
                .toList();
        return switch (counted.size()) {
            case 0 -> messages.get("money.part.nothing");
            case 1 -> words.counted(counted.getFirst());
            default -> messages.get("money.part.several", counted.size());
        };
    }

    Optional<InputRow> row(InputKey key) {
        if (rows.isEmpty()
                && keys.apply(key.input()).equals(key)
                && part == key.input().part()) {
            header.setSelected(true);
        }
        return Optional.ofNullable(rows.get(key));
    }
}
