package app.fairpanel.desktop.call;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.desktop.controls.DateField;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.MomentText;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.desktop.words.TypedTime;
import app.fairpanel.evaluation.Call;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// How a call went, and when to call again if that was agreed.
public final class CallOutcomeController {
    private static final List<Call.Outcome> OUTCOMES =
            List.of(Call.Outcome.REACHED, Call.Outcome.NO_ANSWER, Call.Outcome.VOICEMAIL, Call.Outcome.CALL_BACK);

    private final Messages messages;
    private final LocalDate today;
    private final DateField day;
    private BiConsumer<Call.Outcome, Optional<LocalDateTime>> onChange = (outcome, again) -> {};

    @FXML
    private ComboBox<Call.Outcome> outcome;

    @FXML
    private Pane again;

    @FXML
    private VBox dayBox;

    @FXML
    private Label dayLabel;

    @FXML
    private Label dayProblem;

    @FXML
    private TextField time;

    @FXML
    private Label timeNote;

    CallOutcomeController(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
        day = new DateField(messages, () -> today, TypedDate.WithoutYear.NEXT);
    }

    @FXML
    void initialize() {
        Choices.offer(
                outcome,
                OUTCOMES,
                value -> messages.get(
                        "call.outcome." + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        dayBox.getChildren().add(1, day);
        dayLabel.setLabelFor(day.field());
    }

    /// @param change is told of each other outcome that can be kept
    void start(Call call, BiConsumer<Call.Outcome, Optional<LocalDateTime>> change) {
        outcome.setValue(call.outcome());
        call.callBack().ifPresent(at -> {
            day.text().set(DateText.of(at.toLocalDate()));
            if (!at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                time.setText(at.toLocalTime().toString());
            }
        });
        judge();
        onChange = change;
        outcome.valueProperty().subscribe(() -> changed());
        day.text().subscribe(() -> changed());
        time.textProperty().subscribe(() -> changed());
    }

    private Optional<LocalDate> typedDay() {
        return TypedDate.read(day.text().get(), today, TypedDate.WithoutYear.NEXT);
    }

    private Optional<LocalDateTime> callBack() {
        var at = time.getText().isBlank() ? Optional.of(LocalTime.MIDNIGHT) : TypedTime.read(time.getText());
        return typedDay().flatMap(on -> at.map(on::atTime));
    }

    private void changed() {
        judge();
        var chosen = outcome.getValue();
        if (chosen != Call.Outcome.CALL_BACK) {
            onChange.accept(chosen, Optional.empty());
        } else {
            onChange.accept(chosen, callBack());
        }
    }

    /// Whether something was typed of when to call again that cannot be read.
    boolean isRefused() {
        return outcome.getValue() == Call.Outcome.CALL_BACK
                && callBack().isEmpty()
                && !(day.text().get().isBlank() && time.getText().isBlank());
    }

    private void judge() {
        Cards.show(again, outcome.getValue() == Call.Outcome.CALL_BACK);
        var unreadable =
                !time.getText().isBlank() && TypedTime.read(time.getText()).isEmpty();
        var dayTyped = !day.text().get().isBlank();
        Cards.say(dayProblem, dayTyped && typedDay().isEmpty() ? messages.get("call.outcome.day.wrong") : "");
        timeNote.getStyleClass().setAll("label", "caption", unreadable ? "error-text" : "muted");
        Cards.say(
                timeNote,
                unreadable
                        ? messages.get("call.outcome.time.wrong")
                        : callBack()
                                .map(at -> messages.get("call.outcome.again", MomentText.of(at)))
                                .orElse(""));
        time.setAccessibleHelp(timeNote.getText());
        day.field().setAccessibleHelp(dayProblem.getText());
    }

    void focus() {
        outcome.requestFocus();
    }
}
