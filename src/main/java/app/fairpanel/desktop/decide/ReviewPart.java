package app.fairpanel.desktop.decide;

import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.FileDialogs.FileKind;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.DateField;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.report.CalendarEntry;
import app.fairpanel.report.CalendarFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The day to look at the decision again: it is typed here, and taken into the clinician's own calendar from here.
final class ReviewPart extends VBox {
    private final Messages messages;
    private final RecordEdits edits;
    private final Exchange exchange;
    private final ReviewEntry entries;
    private final DateField field;
    private final Label refused = Cards.text("", "error-text");
    private final Button calendar = new Button();
    private final Button open = new Button();
    private final Label kept = Cards.text("", "muted");
    private Optional<LocalDate> shown = Optional.empty();
    private Optional<CalendarEntry> entry = Optional.empty();

    ReviewPart(Messages messages, RecordEdits edits, Exchange exchange) {
        this.messages = messages;
        this.edits = edits;
        this.exchange = exchange;
        entries = new ReviewEntry(messages);
        field = new DateField(messages, edits::today, TypedDate.WithoutYear.NEXT);
        field.field().setAccessibleText(messages.get("decide.record.review"));
        field.field().focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take();
            }
        });
        field.field().setOnAction(event -> take());
        var label = Cards.text(messages.get("decide.record.review"), "caption", "muted");
        label.setLabelFor(field);
        calendar.setText(messages.get("decide.record.calendar"));
        calendar.setOnAction(event -> entry.ifPresent(this::save));
        open.setText(messages.get("follow-ups.calendar.open"));
        Cards.show(open, false);
        Cards.say(refused, "");
        Cards.say(kept, "");
        var actions = new FlowPane(calendar, open);
        actions.getStyleClass().add("actions");
        getStyleClass().add("field");
        getChildren().addAll(label, field, refused, actions, kept);
    }

    /// Whether the day can be changed; it can be taken into the calendar all the same.
    void offer(boolean editable) {
        field.setDisable(!editable);
    }

    private void take() {
        var typed = field.text().get().strip();
        var day = TypedDate.read(typed, edits.today(), TypedDate.WithoutYear.NEXT);
        Cards.say(refused, typed.isEmpty() || day.isPresent() ? "" : messages.get("decide.record.no-day"));
        if (typed.isEmpty() || day.isPresent()) {
            edits.review(day);
        }
    }

    void show(Commitment commitment, RecordPicture picture) {
        entry = entries.of(commitment, picture.evaluation().id(), picture.names());
        calendar.setDisable(entry.isEmpty());
        if (!shown.equals(commitment.review())) {
            shown = commitment.review();
            field.text().set(shown.map(DateText::of).orElse(""));
        }
    }

    private void save(CalendarEntry written) {
        exchange.save(
                messages.get("decide.record.calendar.name"),
                new FileKind(messages.get("follow-ups.calendar.kind"), "ics"),
                () -> CalendarFile.write(List.of(written), Instant.now(edits.clock())),
                this::say);
    }

    private void say(Path file) {
        Cards.say(kept, messages.get("decide.record.calendar.done", file));
        open.setOnAction(event -> exchange.open(file.toUri().toString()));
        Cards.show(open, true);
    }
}
