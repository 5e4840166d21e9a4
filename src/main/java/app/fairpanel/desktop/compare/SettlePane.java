package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.Statement;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Asks which of several contradicting statements holds, and why.
final class SettlePane extends VBox {
    private final Messages messages;
    private final ToggleGroup choice = new ToggleGroup();
    private final TextField reason = new TextField();
    private final Label problem = Cards.text("", "caption", "error-text");
    private final BiConsumer<Statement, String> settle;

    /// @param settle takes the statement that holds, and the reason
    SettlePane(
            List<Statement> contenders,
            Function<Statement, String> name,
            Messages messages,
            BiConsumer<Statement, String> settle) {
        this.messages = messages;
        this.settle = settle;
        getStyleClass().add("settle");
        getChildren().add(Cards.text(messages.get("inspector.settle"), "overline"));
        contenders.forEach(statement -> getChildren().add(choice(statement, name.apply(statement))));
        reason.setPromptText(messages.get("inspector.settle.reason.prompt"));
        reason.setOnAction(event -> settle());
        var label = Cards.text(messages.get("inspector.settle.reason"));
        label.setLabelFor(reason);
        var button = new Button(messages.get("inspector.settle.keep"));
        button.setOnAction(event -> settle());
        Cards.say(problem, "");
        getChildren().addAll(label, reason, problem, button);
    }

    private RadioButton choice(Statement statement, String name) {
        var button = new RadioButton(name);
        button.setToggleGroup(choice);
        button.setUserData(statement);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        return button;
    }

    private void settle() {
        var chosen = choice.getSelectedToggle();
        if (chosen == null) {
            say("inspector.settle.choose");
            choice.getToggles().stream()
                    .map(RadioButton.class::cast)
                    .findFirst()
                    .ifPresent(RadioButton::requestFocus);
        } else if (reason.getText().isBlank()) {
            say("inspector.settle.why");
            reason.requestFocus();
        } else {
            settle.accept((Statement) chosen.getUserData(), reason.getText());
        }
    }

    private void say(String key) {
        Cards.say(problem, messages.get(key));
        reason.setAccessibleHelp(problem.getText());
    }
}
