package app.fairpanel.desktop.money;

import app.fairpanel.desktop.controls.Cards;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A typed field of the fee schedule under its name. What is refused stays in it with the reason below, and what was
/// good before goes on to count; Esc brings that back.
final class FeeField extends VBox {
    private final TextField field = new TextField();
    private final Label refusal = Cards.text("", "caption", "error-text");
    private final Function<String, String> commit;
    private String shown = "";

    /// @param commit takes what was typed, and says why not; empty when it was taken
    FeeField(Node name, String style, Function<String, String> commit) {
        super(name);
        this.commit = commit;
        getStyleClass().addAll("fee-field", style);
        field.getStyleClass().add("fee-input");
        field.setOnAction(event -> accept());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && isUnsettled()) {
                rewrite();
                event.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                accept();
            }
        });
        Cards.say(refusal, "");
        getChildren().addAll(field, refusal);
    }

    private boolean isUnsettled() {
        return refusal.isVisible() || !field.getText().equals(shown);
    }

    private void accept() {
        if (field.getText().equals(shown)) {
            Cards.say(refusal, "");
            return;
        }
        var reason = commit.apply(field.getText());
        Cards.say(refusal, reason);
        if (reason.isEmpty()) {
            rewrite();
        }
    }

    private void rewrite() {
        field.setText(shown);
        Cards.say(refusal, "");
    }

    /// @param prompt what stands in it while it is empty
    void show(String text, String spoken, String prompt) {
        boolean changed = !shown.equals(text);
        shown = text;
        field.setAccessibleText(spoken);
        field.setPromptText(prompt);
        if (changed || !(field.isFocused() || refusal.isVisible())) {
            rewrite();
        }
    }

    TextField field() {
        return field;
    }
}
