package app.fairpanel.desktop.answer;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.DateField;
import app.fairpanel.desktop.words.TypedDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The part of the form on what shows that it was said, and when to look at it again.
public final class ProofController {
    private final Messages messages;
    private final DateField recheck;
    private Consumer<Consumer<String>> chooser = chosen -> {};

    @FXML
    private TextField link;

    @FXML
    private VBox recheckBox;

    @FXML
    private Label recheckLabel;

    @FXML
    private Label recheckProblem;

    ProofController(Messages messages, Clock clock) {
        this.messages = messages;
        recheck = new DateField(messages, () -> LocalDate.now(clock), TypedDate.WithoutYear.NEXT);
    }

    @FXML
    void initialize() {
        recheck.field().setId("recheck");
        recheckBox.getChildren().add(1, recheck);
        recheckLabel.setLabelFor(recheck.field());
        Cards.say(recheckProblem, "");
    }

    /// @param fileChooser lets the user choose a file, and hands over its path
    void start(AnswerDraft draft, Consumer<Consumer<String>> fileChooser) {
        link.setText(draft.link());
        recheck.text().set(draft.recheck());
        chooser = fileChooser;
    }

    void onChange(Runnable changed) {
        recheck.text().subscribe(changed);
        recheck.field().focusedProperty().subscribe(changed);
    }

    String link() {
        return link.getText();
    }

    String recheck() {
        return recheck.text().get();
    }

    /// Says what is wrong with the date; a half-typed one is left alone unless `insist`.
    void judge(List<AnswerProblem> problems, boolean insist) {
        var wrong = problems.contains(new AnswerProblem.NotADayToLookAgain())
                && (insist || !recheck.field().isFocused());
        Cards.say(recheckProblem, wrong ? messages.get("answer.recheck.wrong") : "");
        recheck.field().setAccessibleHelp(recheckProblem.getText());
    }

    void focusRecheck() {
        recheck.field().requestFocus();
    }

    @FXML
    void chooseFile() {
        chooser.accept(link::setText);
    }
}
