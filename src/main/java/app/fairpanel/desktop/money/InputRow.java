package app.fairpanel.desktop.money;

import app.fairpanel.money.InputValue;
import app.fairpanel.money.MoneyInputs.Idle;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.VBox;

/// One input in the form.
abstract class InputRow extends VBox {
    InputRow() {
        getStyleClass().add("input-row");
    }

    /// Shows what the input is now.
    ///
    /// @param even where on the slider two platforms would leave the same
    abstract void show(InputValue value, OptionalDouble even, Optional<Idle> idle);

    /// Puts the focus where the input is changed.
    abstract void takeFocus();
}
