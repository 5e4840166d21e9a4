package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.answer.AnswerWarnings;
import app.fairpanel.desktop.answer.SaidBefore;
import app.fairpanel.desktop.answer.ScopeController;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.TextAreas;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem.Result;
import app.fairpanel.evaluation.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// The present question of a call: its fields, what is to be said about what stands in them, and how to judge an
/// answer.
public final class CallQuestionController {
    private final Catalog catalog;
    private final Messages messages;
    private final AnswerWarnings warnings;
    private Consumer<Result> onClose = result -> {};
    private Runnable onChange = () -> {};
    private Runnable onBack = () -> {};
    private Optional<CallAnswer> answer = Optional.empty();

    @FXML
    private Label domain;

    @FXML
    private Label question;

    @FXML
    private Node fieldsScroll;

    @FXML
    private Pane fields;

    @FXML
    private Pane topics;

    @FXML
    private TextArea words;

    @FXML
    private ScopeController scopeController;

    @FXML
    private Label warning;

    @FXML
    private Label understood;

    @FXML
    private Button takeOver;

    @FXML
    private Label problem;

    @FXML
    private Node keys;

    @FXML
    private Button willWrite;

    @FXML
    private Button didNotKnow;

    @FXML
    private Button skip;

    @FXML
    private Button back;

    @FXML
    private Node judging;

    @FXML
    private Label good;

    @FXML
    private Label redFlag;

    CallQuestionController(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        warnings = new AnswerWarnings(catalog, messages);
    }

    @FXML
    void initialize() {
        TextAreas.tabMovesOn(words);
        willWrite.setText(messages.get("call.key.will-write", CallKey.WILL_WRITE.words()));
        didNotKnow.setText(messages.get("call.key.did-not-know", CallKey.DID_NOT_KNOW.words()));
        skip.setText(messages.get("call.key.skip", CallKey.SKIP.words()));
        back.setText(messages.get("call.key.back", CallKey.BACK.words()));
        fields.addEventFilter(KeyEvent.KEY_PRESSED, this::onEnter);
        answer = Optional.of(new CallAnswer(topics, words, scopeController, this::changed));
    }

    private CallAnswer answer() {
        return answer.orElseThrow();
    }

    /// @param close is told how the question ended
    /// @param change is told when something was typed
    /// @param before is told to go back to the question before
    void start(Evaluation evaluation, Consumer<Result> close, Runnable change, Runnable before) {
        onBack = before;
        onClose = close;
        onChange = change;
        scopeController.start(evaluation.clinician(), new SaidBefore(catalog, evaluation));
        answer().followScope();
    }

    private void changed() {
        Cards.say(problem, "");
        Cards.say(understood, answer().echo());
        offer();
        onChange.run();
    }

    private void offer() {
        var figures = answer().offer();
        takeOver.setText(messages.get("call.take-over", figures, CallKey.TAKE_OVER.words()));
        Cards.show(takeOver, !figures.isEmpty());
    }

    /// Takes the figures among the words for the values.
    @FXML
    void takeOver() {
        answer().takeOver();
        focusAnswer();
    }

    /// Shows a question with what was typed for it.
    void ask(Question asked, TypedAnswer kept, CallFields values) {
        answer().fill(kept, values);
        var name = messages.get("domain." + asked.domain().name().toLowerCase(Locale.ROOT));
        domain.setText(asked.inWriting() ? messages.get("call.in-writing", name) : name);
        question.setText(asked.question());
        good.setText(asked.good());
        redFlag.setText(asked.redFlag());
        showQuestion(true);
        Cards.show(judging, !asked.good().isEmpty() || !asked.redFlag().isEmpty());
        focusAnswer();
    }

    /// @param nothingListed whether there was no question at all
    void allDone(boolean nothingListed) {
        answer().clear();
        domain.setText("");
        question.setText(messages.get(nothingListed ? "call.no-questions" : "call.all-done"));
        showQuestion(false);
    }

    private void showQuestion(boolean shown) {
        List.of(fieldsScroll, keys, judging).forEach(part -> Cards.show(part, shown));
        Cards.say(problem, "");
        Cards.say(understood, "");
        Cards.say(warning, "");
        offer();
    }

    TypedAnswer typed() {
        return answer().typed();
    }

    /// Says who said otherwise, and whether it sounds like the red flag.
    void warn(Question asked, Call call, Evaluation evaluation, LocalDate today) {
        Cards.say(
                warning,
                warnings.inCall(
                        asked, call, answer().understood(), words.getText(), answer().scope(), evaluation, today));
    }

    /// Says what cannot be read and takes the user there.
    ///
    /// @return whether nothing is wrong
    boolean judge() {
        return answer().judge();
    }

    private void onEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isShortcutDown()) {
            event.consume();
            next();
        }
    }

    @FXML
    void next() {
        if (typed().isEmpty()) {
            Cards.say(problem, messages.get("call.nothing", CallKey.DID_NOT_KNOW.words(), CallKey.SKIP.words()));
        } else {
            onClose.accept(Result.ANSWERED);
        }
    }

    @FXML
    void willWrite() {
        onClose.accept(Result.WILL_WRITE);
    }

    @FXML
    void didNotKnow() {
        onClose.accept(Result.DID_NOT_KNOW);
    }

    @FXML
    void skip() {
        onClose.accept(Result.SKIPPED);
    }

    @FXML
    void back() {
        onBack.run();
    }

    /// Puts the focus where the answer goes.
    void focusAnswer() {
        if (fieldsScroll.isVisible()) {
            words.requestFocus();
        }
    }
}
