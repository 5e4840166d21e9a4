package app.fairpanel.desktop.call;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.DateField;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.TypedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A question whose answer was promised in writing, with the day to ask again.
final class PromiseLine extends VBox {
    /// @param name of the question
    /// @param change is told of each other day that can be read
    PromiseLine(String name, Optional<LocalDate> day, LocalDate today, Messages messages, Consumer<LocalDate> change) {
        var field = new DateField(messages, () -> today, TypedDate.WithoutYear.NEXT);
        var problem = Cards.text("", "caption", "error-text");
        var label = new Label(messages.get("call.summary.follow-up"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field.field());
        field.field().setAccessibleText(messages.get("call.summary.follow-up.name", name));
        field.text().set(day.map(DateText::of).orElse(""));
        Cards.say(problem, "");
        field.text().subscribe((before, typed) -> {
            var read = TypedDate.read(typed, today, TypedDate.WithoutYear.NEXT);
            Cards.say(problem, read.isPresent() ? "" : messages.get("questions.follow-up.wrong"));
            field.field().setAccessibleHelp(problem.getText());
            read.ifPresent(change);
        });
        var line = new HBox(label, field);
        line.getStyleClass().add("follow-up");
        getStyleClass().add("field");
        getChildren().addAll(Cards.text(name), line, problem);
    }
}
