package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Wires the form for an answer: it hands over an answer once nothing is wrong with it.
public final class AnswerController {

    /// What comes of the form, and what it needs from outside.
    interface Host {
        void keep(Answer answer);

        /// Takes what was changed of an earlier statement.
        void keep(Statement changed);

        void close();

        /// Lets the user choose a file, and hands over its path.
        void chooseFile(Consumer<String> chosen);
    }

    private final Catalog catalog;
    private final AnswerWarnings warnings;
    private final KeptRates rates;
    private final Clock clock;
    private final Evaluation evaluation;
    private final AnswerDraft start;
    private final Optional<Revision> revision;
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
    private ProofController proofController;

    @FXML
    private FooterController footerController;

    AnswerController(
            Messages messages,
            Catalog catalog,
            Clock clock,
            Evaluation evaluation,
            AnswerDraft start,
            Optional<Revision> revision,
            Host host) {
        this.catalog = catalog;
        this.clock = clock;
        this.evaluation = evaluation;
        this.start = start;
        this.revision = revision;
        this.host = host;
        warnings = new AnswerWarnings(catalog, messages);
        var subject = start.subject();
        rates = KeptRates.of(evaluation, catalog, today(), subject.platform().id(), subject.topics(), messages);
    }

    @FXML
    void initialize() {
        var subject = start.subject();
        var before = new SaidBefore(catalog, evaluation);
        heading.getChildren().addFirst(new PlatformName(subject.platform()));
        title.setText(subject.question().map(Question::question).orElse(subject.name()));
        Cards.show(inWriting, subject.question().filter(Question::inWriting).isPresent());
        saidController.start(start, before, rates);
        sourceController.start(start, before);
        proofController.start(start, host::chooseFile);
        scopeController.start(evaluation.clinician(), before);
        scopeController.show(start.scope());
        footerController.start(this::save, this::cancel, this::focusFirst, host::close);
        saidController.onChange(this::judgeWhileTyping);
        sourceController.onChange(this::judgeWhileTyping);
        proofController.onChange(this::judgeWhileTyping);
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
                proofController.link(),
                proofController.recheck());
    }

    private void judgeWhileTyping() {
        judge(false);
    }

    /// @param insist also says what is wrong with a field that is still being typed in
    private void judge(boolean insist) {
        var draft = draft();
        var problems = problems(draft);
        saidController.judge(problems, insist);
        sourceController.judge(problems, insist);
        proofController.judge(problems, insist);
        scopeController.judge(problems, insist);
        footerController.warn(warnings.inForm(draft, rates, others(), today()));
    }

    /// What else was said: an answer does not contradict what it was before it was changed.
    private Evaluation others() {
        return revision.map(changed ->
                        evaluation.withoutStatement(changed.original().id()))
                .orElse(evaluation);
    }

    private void save() {
        judge(true);
        var draft = draft();
        var problems = problems(draft);
        if (!problems.isEmpty()) {
            focus(problems.getFirst());
        } else if (revision.isPresent()) {
            var topic = start.subject().topics().getFirst();
            var revised = revision.get().revised(draft, today());
            host.keep(
                    revision.get().valueStays(draft)
                            ? revised
                            : rates.keptAnew(revised, topic, draft.values().getOrDefault(topic.id(), "")));
        } else {
            draft.answer(today())
                    .map(answer -> answer.kept(rates, draft.values()))
                    .ifPresent(host::keep);
        }
    }

    private List<AnswerProblem> problems(AnswerDraft draft) {
        return revision.map(changed -> changed.problems(draft, today())).orElseGet(() -> draft.problems(today()));
    }

    private void focus(AnswerProblem problem) {
        switch (problem) {
            case AnswerProblem.Value(var topic, var reason) -> saidController.focus(topic);
            case AnswerProblem.NotADate() -> sourceController.focusDate();
            case AnswerProblem.InTheFuture() -> sourceController.focusDate();
            case AnswerProblem.NotADayToLookAgain() -> proofController.focusRecheck();
            case AnswerProblem.NotACode() -> scopeController.focusCode();
            case AnswerProblem.NoPayer() -> scopeController.focusPayer();
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
}
