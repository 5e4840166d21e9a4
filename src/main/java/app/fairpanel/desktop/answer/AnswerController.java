package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Evaluation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Wires the form for an answer: it hands over an answer once nothing is wrong with it.
public final class AnswerController {

    /// What comes of the form, and what it needs from outside.
    interface Host {
        void keep(Answer answer);

        void close();

        /// Lets the user choose a file, and hands over its path.
        void chooseFile(Consumer<String> chosen);
    }

    private final Catalog catalog;
    private final AnswerWarnings warnings;
    private final Clock clock;
    private final Evaluation evaluation;
    private final AnswerDraft start;
    private final Host host;

    @FXML
    private Parent root;

    @FXML
    private Pane heading;

    @FXML
    private Label title;

    @FXML
    private Label inWriting;

    @FXML
    private SaidController saidController;

    @FXML
    private SourceController sourceController;

    @FXML
    private ScopeController scopeController;

    @FXML
    private TextField link;

    @FXML
    private FooterController footerController;

    AnswerController(
            Messages messages, Catalog catalog, Clock clock, Evaluation evaluation, AnswerDraft start, Host host) {
        this.catalog = catalog;
        this.clock = clock;
        this.evaluation = evaluation;
        this.start = start;
        this.host = host;
        warnings = new AnswerWarnings(catalog, messages);
    }

    @FXML
    void initialize() {
        var subject = start.subject();
        var before = new SaidBefore(catalog, evaluation);
        heading.getChildren().addFirst(new PlatformName(subject.platform()));
        title.setText(subject.question().map(Question::question).orElse(subject.name()));
        Cards.show(inWriting, subject.question().filter(Question::inWriting).isPresent());
        saidController.start(subject, before);
        sourceController.start(start, before);
        scopeController.start(evaluation.clinician(), before);
        footerController.start(this::save, this::cancel, this::focusFirst, host::close);
        saidController.onChange(this::judgeWhileTyping);
        sourceController.onChange(this::judgeWhileTyping);
        scopeController.onChange(this::judgeWhileTyping);
        root.addEventHandler(KeyEvent.KEY_PRESSED, footerController::onKey);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private AnswerDraft draft() {
        return new AnswerDraft(
                start.subject(),
                sourceController.channel(),
                sourceController.name(),
                sourceController.detail(),
                sourceController.date(),
                saidController.values(),
                saidController.words(),
                scopeController.typed(),
                link.getText());
    }

    private void judgeWhileTyping() {
        judge(false);
    }

    /// @param insist also says what is wrong with a field that is still being typed in
    private void judge(boolean insist) {
        var draft = draft();
        var problems = draft.problems(today());
        saidController.judge(problems, insist);
        sourceController.judge(problems, insist);
        scopeController.judge(insist);
        footerController.warn(warnings.inForm(draft, evaluation, today()));
    }

    private void save() {
        judge(true);
        var draft = draft();
        draft.answer(today())
                .ifPresentOrElse(host::keep, () -> focus(draft.problems(today()).getFirst()));
    }

    private void focus(AnswerProblem problem) {
        switch (problem) {
            case AnswerProblem.Value(var topic, var reason) -> saidController.focus(topic);
            case AnswerProblem.NotADate() -> sourceController.focusDate();
            case AnswerProblem.InTheFuture() -> sourceController.focusDate();
            case AnswerProblem.NotACode() -> scopeController.focusCode();
            case AnswerProblem.NothingSaid() -> focusFirst();
        }
    }

    /// Puts the focus where the answer goes.
    void focusFirst() {
        saidController.focusFirst();
    }

    /// Closes the form; what was typed is given up only when the user says so.
    void cancel() {
        if (draft().equals(start)) {
            host.close();
        } else {
            footerController.askWhetherToDiscard();
        }
    }

    @FXML
    void chooseFile() {
        host.chooseFile(link::setText);
    }
}
