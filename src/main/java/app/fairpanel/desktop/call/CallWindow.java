package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.CallMode;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.answer.ScopeController;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.draft.CallSheetWriter;
import app.fairpanel.desktop.draft.DraftEdits;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.report.CallSheetPage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Call mode, in a window that covers the app's. Closed in mid-call it loses nothing: the call goes on, and is offered
/// to be continued or ended the next time.
public final class CallWindow implements CallMode {
    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final Appearance appearance;
    private final StatementCards statements;
    private final CallEdits edits;
    private final DraftEdits letters;
    private final AskingOrder order;
    private final Exchange exchange;
    private final Supplier<Window> owner;

    public CallWindow(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Appearance appearance,
            StatementCards statements,
            Clock clock,
            NewIds ids,
            AskingOrder order,
            Exchange exchange,
            Supplier<Window> owner) {
        this.order = order;
        this.exchange = exchange;
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.appearance = appearance;
        this.statements = statements;
        this.owner = owner;
        edits = new CallEdits(document, catalog, messages, clock, ids);
        letters = new DraftEdits(document, messages, clock);
    }

    /// Opens it, unless the document may only be looked at.
    public void open() {
        open(page -> {});
    }

    @Override
    public void open(String platform, String person) {
        open(page -> page.choose(platform, person));
    }

    private void open(Consumer<CallStartController> then) {
        if (document.isReadOnly()) {
            return;
        }
        var window = owner.get();
        var stage = new Stage();
        stage.initOwner(window);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.get("call.start.title"));
        stage.setX(window.getX());
        stage.setY(window.getY());
        stage.setWidth(window.getWidth());
        stage.setHeight(window.getHeight());
        then.accept(prepare(stage));
        stage.setOnHidden(event -> edits.endRun());
        stage.show();
    }

    private <C> C load(Stage stage, Class<C> type, Map<Class<?>, Supplier<?>> controllers) {
        var loaded = new ViewLoader(messages, controllers).load(type);
        put(stage, loaded.root());
        return loaded.controller();
    }

    private void put(Stage stage, Parent root) {
        if (stage.getScene() == null) {
            var scene = new Scene(root);
            appearance.dress(scene);
            stage.setScene(scene);
        } else {
            stage.getScene().setRoot(root);
        }
        layOut(root);
    }

    /// A node inside a scroll pane can take the focus only once that was laid out.
    private static void layOut(Parent root) {
        root.applyCss();
        root.layout();
    }

    private CallStartController prepare(Stage stage) {
        var page = load(
                stage,
                CallStartController.class,
                Map.of(
                        CallStartController.class,
                        () -> new CallStartController(document, evidence, catalog, messages, order, host(stage))));
        page.focusFirst();
        return page;
    }

    private CallStartController.Host host(Stage stage) {
        return new CallStartController.Host() {
            @Override
            public void start(
                    String platform, Call.Channel channel, String person, String role, List<String> questions) {
                var id = edits.start(platform, channel, person, role, questions);
                CallEdits.find(document.current(), id).ifPresent(this::goOn);
            }

            @Override
            public void print(Platform platform, List<String> questions, Consumer<Path> shown) {
                exchange.show(
                        messages.get("sheet.file", platform.name()),
                        CallSheetPage.write(new CallSheetWriter(catalog, messages)
                                .chosen(
                                        questions,
                                        platform,
                                        document.current(),
                                        evidence.current(),
                                        edits.now().toLocalDate())),
                        shown);
            }

            @Override
            public void goOn(Call call) {
                talk(stage, call);
            }

            @Override
            public void end(Call call) {
                edits.hangUp(call.id(), outcome(call.id()), Optional.empty(), Optional.empty());
                summarize(stage, call.id());
            }
        };
    }

    private void talk(Stage stage, Call call) {
        Runnable hungUp = () -> {
            edits.hangUp(call.id(), outcome(call.id()), Optional.of(edits.now()), Optional.empty());
            summarize(stage, call.id());
        };
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                CallTalkController.class,
                () -> new CallTalkController(
                        document, catalog, messages, new EarlierAnswers(evidence, statements), edits, call, hungUp),
                CallQuestionController.class,
                () -> new CallQuestionController(catalog, messages),
                CallNotesController.class,
                () -> new CallNotesController(messages),
                ScopeController.class,
                () -> new ScopeController(catalog, messages));
        var talk = load(stage, CallTalkController.class, controllers);
        stage.setTitle(messages.get("call.title", name(call)));
        stage.setOnHidden(event -> {
            talk.stop();
            edits.endRun();
        });
        talk.focusFirst();
    }

    private String name(Call call) {
        return new OngoingCall(document, catalog, call.id()).platform();
    }

    /// Until the user says otherwise: where nothing at all was noted, nobody answered.
    private Call.Outcome outcome(String call) {
        return CallEdits.find(document.current(), call)
                        .filter(ended -> new CallProgress(ended).saidNothing())
                        .isPresent()
                ? Call.Outcome.NO_ANSWER
                : Call.Outcome.REACHED;
    }

    private void summarize(Stage stage, String call) {
        CallEdits.find(document.current(), call).ifPresent(ended -> {
            Map<Class<?>, Supplier<?>> controllers = Map.of(
                    CallSummaryController.class,
                    () -> new CallSummaryController(
                            document, catalog, messages, edits, letters, ended, exchange, stage::close),
                    CallOutcomeController.class,
                    () -> new CallOutcomeController(messages, edits.now().toLocalDate()));
            stage.setTitle(messages.get("call.summary", name(ended)));
            load(stage, CallSummaryController.class, controllers).focusFirst();
        });
    }
}
