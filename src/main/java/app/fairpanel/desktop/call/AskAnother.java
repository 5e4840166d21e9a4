package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Finds a question of the call, or any other, by a few letters of it; Enter asks the first that is offered.
final class AskAnother extends VBox {
    private final Messages messages;
    private final Supplier<OtherQuestions> others;
    private final Consumer<Question> chosen;
    private final TextField words = new TextField();
    private final VBox offers = new VBox();
    private final Label nothing;

    /// @param others those that can be asked
    /// @param chosen is told which one is asked
    /// @param left is told when the user goes back without asking one
    AskAnother(Messages messages, Supplier<OtherQuestions> others, Consumer<Question> chosen, Runnable left) {
        this.messages = messages;
        this.others = others;
        this.chosen = chosen;
        nothing = Cards.text(messages.get("call.another.nothing"), "caption", "muted");
        words.setId("another");
        words.setPromptText(messages.get("call.another", CallKey.ANOTHER.words()));
        words.setAccessibleText(messages.get("call.another.name"));
        words.textProperty().subscribe(this::offer);
        words.setOnAction(event -> found().stream().findFirst().ifPresent(this::choose));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                words.clear();
                left.run();
            }
        });
        getStyleClass().add("call-another");
        getChildren().addAll(words, offers, nothing);
        Cards.show(offers, false);
        Cards.show(nothing, false);
    }

    private List<Question> found() {
        return others.get().find(words.getText());
    }

    private void offer() {
        var found = found();
        offers.getChildren().setAll(found.stream().map(this::button).toList());
        Cards.show(offers, !found.isEmpty());
        Cards.show(nothing, found.isEmpty() && !words.getText().isBlank());
    }

    private Button button(Question question) {
        var button = new Button(question.brief());
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAccessibleText(messages.get("call.another.ask", question.brief()));
        button.setOnAction(event -> choose(question));
        return button;
    }

    private void choose(Question question) {
        words.clear();
        chosen.accept(question);
    }

    void focus() {
        words.requestFocus();
    }
}
