package app.fairpanel.desktop.controls;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.TypedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A day, typed in any common way or chosen from a calendar. Unlike a [DatePicker] alone it never loses what was
/// typed, so that the form can say what is wrong with it.
public final class DateField extends HBox {
    private final TextField field = new TextField();
    private final DatePicker calendar = new DatePicker();
    private final Supplier<LocalDate> today;
    private final TypedDate.WithoutYear withoutYear;

    public DateField(Messages messages, Supplier<LocalDate> today, TypedDate.WithoutYear withoutYear) {
        this.today = today;
        this.withoutYear = withoutYear;
        getStyleClass().add("date-field");
        field.setPromptText(messages.get("date.prompt"));
        field.setPrefColumnCount(10);
        HBox.setHgrow(field, Priority.ALWAYS);
        calendar.getEditor().setManaged(false);
        calendar.getEditor().setVisible(false);
        calendar.setFocusTraversable(false);
        calendar.setAccessibleText(messages.get("date.calendar"));
        calendar.setTooltip(new Tooltip(messages.get("date.calendar")));
        calendar.setShowWeekNumbers(false);
        calendar.showingProperty().subscribe(showing -> {
            if (showing) {
                calendar.setValue(read().orElse(null));
            }
        });
        calendar.valueProperty().subscribe(day -> {
            if (day != null) {
                field.setText(DateText.of(day));
            }
        });
        field.focusedProperty().subscribe(this::tidy);
        getChildren().addAll(field, calendar);
    }

    /// Writes a day that was understood in the usual way, once the field is left.
    private void tidy(boolean focused) {
        if (!focused) {
            read().ifPresent(day -> field.setText(DateText.of(day)));
        }
    }

    private Optional<LocalDate> read() {
        return TypedDate.read(field.getText(), today.get(), withoutYear);
    }

    public TextField field() {
        return field;
    }

    public StringProperty text() {
        return field.textProperty();
    }
}
