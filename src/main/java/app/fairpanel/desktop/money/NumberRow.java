package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.TickSlider;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.MoneyInputs.Idle;
import app.fairpanel.money.Origin;
import app.fairpanel.money.TypedNumber;
import app.fairpanel.money.TypedNumber.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An input that is a number: its name, a typed field, a slider, where it comes from, and the way back.
///
/// What cannot be read stays in the field, and the model keeps the last good number.
final class NumberRow extends InputRow {
    private final InputKey key;
    private final Input input;
    private final InputWords words;
    private final InputEdits edits;
    private final TextField field = new TextField();
    private final TickSlider slider = new TickSlider();
    private final Button reset;
    private final OriginLine origin;
    private final Label refusal = Cards.text("", "caption", "error-text");
    private Optional<BigDecimal> shown = Optional.empty();
    private boolean showing;

    NumberRow(InputKey key, String owned, InputWords words, InputEdits edits, Messages messages, OriginLine origin) {
        this.key = key;
        this.words = words;
        this.edits = edits;
        this.origin = origin;
        input = key.input();
        reset = resetButton(messages.get("money.reset", owned));
        var name = Cards.text(words.name(input));
        name.setLabelFor(field);
        name.setTooltip(new Tooltip(words.help(input)));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(name, reset, field);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("input-line");
        prepareField(owned);
        prepareSlider(owned);
        Cards.say(refusal, "");
        getChildren().addAll(line, slider, refusal, origin);
    }

    private Button resetButton(String spoken) {
        var button = new Button("", new FontIcon(Feather.ROTATE_CCW));
        button.getStyleClass().addAll("flat", "reset-button");
        button.setAccessibleText(spoken);
        button.setTooltip(new Tooltip(spoken));
        button.setOnAction(event -> {
            edits.reset(key);
            field.requestFocus();
        });
        return button;
    }

    private void prepareField(String owned) {
        field.getStyleClass().add("number-field");
        field.setAccessibleText(owned);
        field.setAccessibleHelp(words.help(input));
        field.setOnAction(event -> accept());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                rewrite();
                event.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                accept();
            }
        });
    }

    private void prepareSlider(String owned) {
        var control = slider.slider();
        control.setMin(input.sliderRange().low().doubleValue());
        control.setMax(input.sliderRange().high().doubleValue());
        control.setBlockIncrement(input.step().doubleValue());
        control.setAccessibleText(owned);
        control.setFocusTraversable(true);
        control.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                edits.drag(key, onStep(now.doubleValue()));
            }
        });
        control.valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                edits.endDrag();
            }
        });
        control.focusedProperty().subscribe(focused -> {
            if (!focused) {
                edits.endDrag();
            }
        });
    }

    /// Sliders move from one round number to the next.
    private BigDecimal onStep(double number) {
        var steps = BigDecimal.valueOf(number).divide(input.step(), 0, RoundingMode.HALF_UP);
        return input.allowed().clamp(steps.multiply(input.step()));
    }

    private void accept() {
        if (shown.map(number -> words.value(input, number)).orElse("").equals(field.getText())) {
            Cards.say(refusal, "");
            return;
        }
        if (field.getText().isBlank() && input.start().isEmpty()) {
            edits.reset(key);
            return;
        }
        switch (TypedNumber.read(field.getText(), input)) {
            case Reading.Accepted(var number) -> {
                Cards.say(refusal, "");
                shown = Optional.of(number);
                edits.set(key, number);
                rewrite();
            }
            case Reading.Refused(var reason) -> Cards.say(refusal, words.refusal(input, reason));
        }
    }

    private void rewrite() {
        field.setText(shown.map(number -> words.value(input, number)).orElse(""));
        Cards.say(refusal, "");
    }

    @Override
    void show(InputValue value, OptionalDouble even, Optional<Idle> idle) {
        boolean changed = !shown.equals(value.number());
        shown = value.number();
        var control = slider.slider();
        boolean typing = field.isFocused() || refusal.isVisible();
        if (!typing || changed) {
            rewrite();
        }
        if (!control.isValueChanging()) {
            showing = true;
            control.setValue(value.number().map(BigDecimal::doubleValue).orElse(control.getMin()));
            showing = false;
        }
        slider.showTick(even);
        origin.show(value, even, idle);
        field.setDisable(idle.isPresent());
        control.setDisable(idle.isPresent());
        Cards.show(reset, value.origin() instanceof Origin.SetByHand);
        field.pseudoClassStateChanged(LEFT_OUT, value.isLeftOut());
    }

    @Override
    void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private static final javafx.css.PseudoClass LEFT_OUT = javafx.css.PseudoClass.getPseudoClass("left-out");
}
