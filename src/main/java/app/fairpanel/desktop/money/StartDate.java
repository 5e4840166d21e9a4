package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.DateField;
import app.fairpanel.desktop.controls.Editing;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.document.Document;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The day on which the practice begins to work with a platform. Left empty, it is today.
final class StartDate extends VBox {
    private static final String RUN = "practice-start";

    private final Document document;
    private final Messages messages;
    private final Clock clock;
    private final DateField day;
    private final Label refusal = Cards.text("", "caption", "error-text");
    private boolean showing;

    StartDate(Document document, Messages messages, Clock clock) {
        this.document = document;
        this.messages = messages;
        this.clock = clock;
        day = new DateField(messages, this::today, TypedDate.WithoutYear.NEXT);
        day.field().setPromptText(messages.get("money.start.today"));
        var name = new Label(messages.get("money.start"));
        name.setLabelFor(day.field());
        name.setMinWidth(USE_PREF_SIZE);
        day.text().subscribe((before, typed) -> set(typed));
        day.field().focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        var line = new HBox(name, day);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("start-line");
        Cards.say(refusal, "");
        Editing.offer(!document.isReadOnly(), day);
        getChildren().addAll(line, refusal);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<LocalDate> read(String typed) {
        return TypedDate.read(typed, today(), TypedDate.WithoutYear.NEXT);
    }

    private void set(String typed) {
        if (showing) {
            return;
        }
        var read = read(typed);
        if (read.isPresent() || typed.isBlank()) {
            Cards.say(refusal, "");
            document.editRun(
                    messages.get("money.start.edit"),
                    RUN,
                    evaluation -> evaluation.with(evaluation.practice().withStart(read)));
        }
    }

    private void leave() {
        document.endRun();
        var typed = day.text().get();
        Cards.say(refusal, typed.isBlank() || read(typed).isPresent() ? "" : messages.get("money.start.refused"));
    }

    void show() {
        if (!day.field().isFocused() && !refusal.isVisible()) {
            showing = true;
            day.text()
                    .set(document.current().practice().start().map(DateText::of).orElse(""));
            showing = false;
        }
    }
}
