package app.fairpanel.desktop.call;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.answer.FooterController;
import app.fairpanel.desktop.answer.SaidBefore;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.desktop.controls.DateField;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.controls.TextAreas;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Platform;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Wires the form for a conversation that was kept: it hands over what was typed once nothing is wrong with it.
public final class CallCorrectionController {
    private final Messages messages;
    private final CallCorrection correction;
    private final Platform platform;
    private final SaidBefore before;
    private final LocalDateTime now;
    private final Consumer<CallFacts> corrected;
    private final Runnable closed;
    private final DateField day;
    private Call.Outcome went;
    private Optional<LocalDateTime> callBack;

    @FXML
    private Parent root;

    @FXML
    private Pane heading;

    @FXML
    private Label title;

    @FXML
    private VBox dayBox;

    @FXML
    private Label dayLabel;

    @FXML
    private TextField time;

    @FXML
    private TextField minutes;

    @FXML
    private Label problem;

    @FXML
    private ComboBox<String> person;

    @FXML
    private TextField role;

    @FXML
    private CallOutcomeController outcomeController;

    @FXML
    private TextArea notes;

    @FXML
    private FooterController footerController;

    /// @param corrected takes what was typed; the form is closed by whoever takes it
    CallCorrectionController(
            Messages messages,
            CallCorrection correction,
            Platform platform,
            SaidBefore before,
            LocalDateTime now,
            Consumer<CallFacts> corrected,
            Runnable closed) {
        this.messages = messages;
        this.correction = correction;
        this.platform = platform;
        this.before = before;
        this.now = now;
        this.corrected = corrected;
        this.closed = closed;
        day = new DateField(messages, now::toLocalDate, TypedDate.WithoutYear.LATEST);
        went = correction.start().outcome();
        callBack = correction.start().callBack();
    }

    @FXML
    void initialize() {
        var start = correction.start();
        var channel = correction.original().channel().name().toLowerCase(Locale.ROOT);
        heading.getChildren().addFirst(new PlatformName(platform));
        title.setText(messages.get("answer.channel." + channel));
        dayBox.getChildren().add(day);
        dayLabel.setLabelFor(day.field());
        Choices.openWithDown(person);
        person.getItems().setAll(before.people(platform));
        TextAreas.tabMovesOn(notes);
        day.text().set(start.day());
        time.setText(start.time());
        minutes.setText(start.minutes());
        person.getEditor().setText(start.person());
        role.setText(start.role());
        notes.setText(start.notes());
        outcomeController.start(correction.original(), (outcome, again) -> {
            went = outcome;
            callBack = again;
        });
        Cards.say(problem, "");
        footerController.start(this::save, this::cancel, this::focusFirst, closed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, footerController::onKey);
    }

    private CallFacts typed() {
        return new CallFacts(
                day.text().get(),
                time.getText(),
                minutes.getText(),
                person.getEditor().getText(),
                role.getText(),
                went,
                callBack,
                notes.getText());
    }

    private void save() {
        var problems = correction.problems(typed(), now);
        Cards.say(problem, problems.isEmpty() ? "" : words(problems.getFirst()));
        if (!problems.isEmpty()) {
            var field = field(problems.getFirst());
            field.setAccessibleHelp(problem.getText());
            field.requestFocus();
        } else if (outcomeController.isRefused()) {
            outcomeController.focus();
        } else {
            corrected.accept(typed());
        }
    }

    private String words(CallFacts.Problem wrong) {
        return messages.get(
                switch (wrong) {
                    case NOT_A_DAY -> "answer.date.none";
                    case STILL_TO_COME -> "call.correct.future";
                    case NOT_A_TIME -> "call.outcome.time.wrong";
                    case NOT_MINUTES -> "call.correct.minutes.wrong";
                });
    }

    private TextField field(CallFacts.Problem wrong) {
        return switch (wrong) {
            case NOT_A_DAY, STILL_TO_COME -> day.field();
            case NOT_A_TIME -> time;
            case NOT_MINUTES -> minutes;
        };
    }

    /// Closes the form; what was typed is given up only when the user says so.
    void cancel() {
        if (typed().equals(correction.start()) && !outcomeController.isRefused()) {
            closed.run();
        } else {
            footerController.askWhetherToDiscard();
        }
    }

    void focusFirst() {
        day.field().requestFocus();
    }
}
