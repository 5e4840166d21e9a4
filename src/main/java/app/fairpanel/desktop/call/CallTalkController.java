package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.TextAreas;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.CallItem.Result;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// Wires a call while it goes on: one question at a time, by keys alone.
public final class CallTalkController {
    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final StatementCards statements;
    private final CallEdits edits;
    private final String call;
    private final Runnable hungUp;
    private final CallItems list;
    private final Timeline ticking;
    private final CallNotes keptNotes;
    private final Map<KeyCode, Runnable> shortcuts = Map.of(
            KeyCode.ENTER, this::willWrite,
            KeyCode.U, this::didNotKnow,
            KeyCode.J, this::skip,
            KeyCode.T, this::writeNote,
            KeyCode.E, this::hangUp);
    private Optional<Question> present = Optional.empty();
    private CallFields typed;

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private Label person;

    @FXML
    private Label clock;

    @FXML
    private Label progress;

    @FXML
    private Pane listHolder;

    @FXML
    private Label domain;

    @FXML
    private Label question;

    @FXML
    private Pane fields;

    @FXML
    private Pane topics;

    @FXML
    private TextArea words;

    @FXML
    private Label problem;

    @FXML
    private Node keys;

    @FXML
    private Node judging;

    @FXML
    private Label good;

    @FXML
    private Label redFlag;

    @FXML
    private Pane before;

    @FXML
    private TextField note;

    @FXML
    private Label notes;

    CallTalkController(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            StatementCards statements,
            CallEdits edits,
            Call call,
            Runnable hungUp) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.statements = statements;
        this.edits = edits;
        this.call = call.id();
        this.hungUp = hungUp;
        typed = CallFields.NONE;
        keptNotes = new CallNotes(call.notes());
        list = new CallItems(messages, this::brief, this::ask);
        ticking = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    void initialize() {
        TextAreas.tabMovesOn(words);
        listHolder.getChildren().add(list.view());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        fields.addEventFilter(KeyEvent.KEY_PRESSED, this::onEnter);
        words.textProperty().subscribe(this::keepTyping);
        note.textProperty().subscribe(this::keepNote);
        note.setOnAction(event -> endNote());
        var platform = document.current().platform(present().platform());
        title.setText(messages.get(
                "call.title",
                platform.map(known -> known.name()).orElse(present().platform())));
        person.setText(Stream.of(present().person(), present().role())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        notes.setText(keptNotes.text());
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
        tick();
        goOn("");
    }

    private Call present() {
        return CallEdits.find(document.current(), call).orElseThrow();
    }

    private CallProgress progress() {
        return new CallProgress(present());
    }

    private Optional<Question> question(String id) {
        return Questions.of(catalog, document.current().bank()).question(id);
    }

    private String brief(CallItem item) {
        return question(item.question()).map(Question::brief).orElse(item.question());
    }

    private void tick() {
        clock.setText(progress().clock(edits.now()));
    }

    private void goOn(String after) {
        progress().next(after).map(CallItem::question).ifPresentOrElse(this::ask, this::allDone);
    }

    private void allDone() {
        present = Optional.empty();
        typed = CallFields.NONE;
        domain.setText("");
        question.setText(messages.get("call.all-done"));
        topics.getChildren().clear();
        before.getChildren().clear();
        showQuestion(false);
        showProgress();
        note.requestFocus();
    }

    private void showQuestion(boolean shown) {
        List.of(fields, keys, judging).forEach(part -> Cards.show(part, shown));
        Cards.say(problem, "");
    }

    private void ask(String id) {
        edits.endRun();
        question(id).ifPresent(this::ask);
    }

    private void ask(Question asked) {
        present = Optional.empty();
        typed = CallFields.of(
                asked,
                edits.topics(asked),
                document.current(),
                catalog,
                present().platform(),
                messages);
        topics.getChildren().setAll(typed.nodes());
        var kept =
                TypedAnswer.of(progress().item(asked.id()).map(CallItem::words).orElse(""), edits.topics(asked));
        typed.fill(kept);
        words.setText(kept.words());
        typed.onChange(this::keepTyping);
        present = Optional.of(asked);
        var name = messages.get("domain." + asked.domain().name().toLowerCase(Locale.ROOT));
        domain.setText(asked.inWriting() ? messages.get("call.in-writing", name) : name);
        question.setText(asked.question());
        good.setText(asked.good());
        redFlag.setText(asked.redFlag());
        showQuestion(true);
        before.getChildren().setAll(saidBefore(asked));
        showProgress();
        words.requestFocus();
        words.end();
    }

    private List<Node> saidBefore(Question asked) {
        var said = edits.topics(asked).stream()
                .flatMap(topic -> evidence.current().cell(topic.id(), present().platform()).findings().stream()
                        .flatMap(finding -> statements.of(finding, topic).stream()))
                .toList();
        return said.isEmpty() ? List.of(Cards.text(messages.get("call.before.nothing"), "muted")) : said;
    }

    private void showProgress() {
        progress.setText(
                messages.get("call.progress", progress().all(), progress().done()));
        list.show(present().items(), present.map(Question::id));
    }

    private TypedAnswer typedAnswer() {
        return typed.answer(words.getText());
    }

    private void keepTyping() {
        present.ifPresent(asked -> {
            Cards.say(problem, "");
            edits.typing(call, asked, typedAnswer());
        });
    }

    private void keepNote() {
        keptNotes.typing(note.getText(), progress().clock(edits.now()));
        edits.notes(call, keptNotes.text(), keptNotes.line());
        notes.setText(keptNotes.text());
    }

    private void writeNote() {
        note.requestFocus();
    }

    private void endNote() {
        keptNotes.endLine();
        note.clear();
        edits.endRun();
        if (present.isPresent()) {
            words.requestFocus();
        }
    }

    private void onEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isShortcutDown()) {
            event.consume();
            next();
        }
    }

    private void onKey(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        var action = shortcuts.get(event.getCode());
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    @FXML
    void next() {
        if (typedAnswer().isEmpty()) {
            Cards.say(problem, messages.get("call.nothing"));
        } else {
            close(Result.ANSWERED);
        }
    }

    @FXML
    void willWrite() {
        close(Result.WILL_WRITE);
    }

    @FXML
    void didNotKnow() {
        close(Result.DID_NOT_KNOW);
    }

    @FXML
    void skip() {
        close(Result.SKIPPED);
    }

    private void close(Result result) {
        present.ifPresent(asked -> {
            var answer = typedAnswer();
            if (answer.refused(edits.topics(asked)).isEmpty()) {
                edits.close(call, asked, answer, result);
                goOn(asked.id());
            } else {
                typed.judge(answer);
            }
        });
    }

    /// Whatever was typed and not closed yet was said as well; what cannot be read has to be mended first.
    @FXML
    void hangUp() {
        for (var item : progress().with(Result.OPEN)) {
            var asked = question(item.question());
            var answer = asked.map(known -> TypedAnswer.of(item.words(), edits.topics(known)))
                    .orElse(TypedAnswer.NOTHING);
            if (asked.isPresent() && !answer.isEmpty()) {
                if (!answer.refused(edits.topics(asked.get())).isEmpty()) {
                    ask(asked.get());
                    typed.judge(answer);
                    return;
                }
                edits.close(call, asked.get(), answer, Result.ANSWERED);
            }
        }
        hungUp.run();
    }

    /// Puts the focus where the answer goes.
    void focusFirst() {
        if (present.isPresent()) {
            words.requestFocus();
        }
    }

    void stop() {
        ticking.stop();
    }
}
