package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.CallItem.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// Wires a call while it goes on: one question at a time, by keys alone.
public final class CallTalkController {
    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final EarlierAnswers earlier;
    private final CallEdits edits;
    private final OngoingCall call;
    private final Runnable hungUp;
    private final CallItems list;
    private final AskAnother another;
    private final Timeline ticking;
    private Optional<Question> present = Optional.empty();

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private Label person;

    @FXML
    private Label clock;

    @FXML
    private Button hangUp;

    @FXML
    private Label progress;

    @FXML
    private Pane listHolder;

    @FXML
    private Pane anotherHolder;

    @FXML
    private CallQuestionController askedController;

    @FXML
    private CallNotesController besideController;

    CallTalkController(
            Document document,
            Catalog catalog,
            Messages messages,
            EarlierAnswers earlier,
            CallEdits edits,
            Call call,
            Runnable hungUp) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.earlier = earlier;
        this.edits = edits;
        this.call = new OngoingCall(document, catalog, call.id());
        this.hungUp = hungUp;
        list = new CallItems(messages, this.call::brief, this::ask);
        another = new AskAnother(messages, () -> this.call.others(present), this::askAnother, this::focusFirst);
        ticking = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    void initialize() {
        var now = call.now();
        listHolder.getChildren().add(list.view());
        anotherHolder.getChildren().add(another);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        askedController.start(document.current(), this::close, this::keepTyping, this::goBack);
        besideController.start(now.notes(), () -> call.progress().clock(edits.now()), this::keepNotes, this::endNote);
        hangUp.setText(messages.get("call.hang-up", CallKey.HANG_UP.words()));
        title.setText(messages.get("call.title", call.platform()));
        person.setText(Stream.of(now.person(), now.role())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
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

    private void tick() {
        clock.setText(call.progress().clock(edits.now()));
    }

    private void goOn(String after) {
        call.progress().next(after).map(CallItem::question).ifPresentOrElse(this::ask, this::allDone);
    }

    private void goBack() {
        call.progress()
                .before(present.map(Question::id))
                .map(CallItem::question)
                .ifPresent(this::ask);
    }

    private void askAnother(Question question) {
        edits.ask(call.id(), question);
        ask(question.id());
    }

    private void allDone() {
        present = Optional.empty();
        askedController.allDone(call.now().items().isEmpty());
        besideController.showBefore(List.of());
        showProgress();
        besideController.focusNote();
    }

    private void ask(String id) {
        edits.endRun();
        call.question(id).ifPresent(this::ask);
    }

    private void ask(Question asked) {
        present = Optional.empty();
        var topics = edits.topics(asked);
        var platform = call.now().platform();
        var fields = CallFields.of(
                asked, topics, document.current(), catalog, platform, edits.rates(platform, asked), messages);
        askedController.ask(asked, TypedAnswer.of(call.item(asked), topics), fields);
        present = Optional.of(asked);
        besideController.showBefore(earlier.of(topics, call.now().platform()));
        showProgress();
        warn(asked);
    }

    private void showProgress() {
        progress.setText(messages.get(
                "call.progress", call.progress().all(), call.progress().done()));
        list.show(call.now().items(), present.map(Question::id));
    }

    private void keepTyping() {
        present.ifPresent(asked -> {
            edits.typing(call.id(), asked, askedController.typed());
            warn(asked);
        });
    }

    private void warn(Question asked) {
        askedController.warn(asked, call.now(), document.current(), edits.now().toLocalDate());
    }

    private void keepNotes() {
        edits.notes(call.id(), besideController.text(), besideController.line());
    }

    private void endNote() {
        edits.endRun();
        askedController.focusAnswer();
    }

    private void onKey(KeyEvent event) {
        CallKey.of(event).ifPresent(key -> {
            event.consume();
            switch (key) {
                case WILL_WRITE -> close(Result.WILL_WRITE);
                case DID_NOT_KNOW -> close(Result.DID_NOT_KNOW);
                case SKIP -> close(Result.SKIPPED);
                case BACK -> goBack();
                case ANOTHER -> another.focus();
                case TAKE_OVER -> askedController.takeOver();
                case NOTE -> besideController.focusNote();
                case HANG_UP -> hangUp();
            }
        });
    }

    private void close(Result result) {
        present.filter(asked -> askedController.judge()).ifPresent(asked -> {
            edits.close(call.id(), asked, askedController.typed(), result);
            goOn(asked.id());
        });
    }

    /// Whatever was typed and not closed yet was said as well; what cannot be read has to be mended first.
    @FXML
    void hangUp() {
        var open = OpenAnswers.of(call.now(), call::question, edits::topics);
        if (open.unreadable().isPresent()) {
            open.unreadable().ifPresent(this::ask);
            askedController.judge();
            return;
        }
        open.all().forEach(answer -> edits.close(call.id(), answer.question(), answer.typed(), Result.ANSWERED));
        hungUp.run();
    }

    /// Puts the focus where the answer goes.
    void focusFirst() {
        askedController.focusAnswer();
    }

    void stop() {
        ticking.stop();
    }
}
