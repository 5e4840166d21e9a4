package app.fairpanel;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.compare.CompareController;
import app.fairpanel.desktop.money.MoneyController;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.desktop.shell.NavigationEntry;
import app.fairpanel.desktop.shell.SaveArea;
import app.fairpanel.desktop.shell.ShellController;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.document.Document;
import app.fairpanel.storage.DocumentSaver;
import app.fairpanel.storage.EvaluationFile;
import app.fairpanel.storage.FileDestination;
import app.fairpanel.storage.SaveProblem;
import app.fairpanel.storage.SaveResult;
import app.fairpanel.storage.SaveState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// One open evaluation on screen: its document, what saves it, and the views made for it.
final class Session {
    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(5);

    /// The views, in the order of the navigation.
    private static final List<NavigationEntry> NAVIGATION = List.of(
            new NavigationEntry("compare", Feather.COLUMNS, CompareController.class, Place.Compare.class),
            new NavigationEntry("money", Feather.DOLLAR_SIGN, MoneyController.class, Place.Money.class));

    private final AppServices services;
    private final AppCommands commands;
    private final Document document;
    private final Optional<DocumentSaver> saver;
    private final Optional<Path> path;
    private final ViewLoader.Loaded<ShellController> shell;

    private Session(
            AppServices services,
            AppCommands commands,
            Document document,
            Optional<DocumentSaver> saver,
            Optional<Path> path) {
        this.services = services;
        this.commands = commands;
        this.document = document;
        this.saver = saver;
        this.path = path;
        var views = new SessionViews(services, document, this::go, this::window);
        var loader = new ViewLoader(services.messages(), views.controllers());
        Map<Class<?>, Supplier<?>> frame = Map.of(
                ShellController.class,
                () -> new ShellController(
                        document,
                        services.catalog(),
                        services.messages(),
                        services.appearance(),
                        commands,
                        NAVIGATION,
                        loader,
                        saveArea()));
        shell = new ViewLoader(services.messages(), frame).load(ShellController.class);
        shell.controller().open(services.settings().current().lastView());
    }

    /// An evaluation that is saved to its file by itself.
    static Session inFile(AppServices services, AppCommands commands, Document document, EvaluationFile file) {
        var saver = new DocumentSaver(document, new FileDestination(file), services.workers());
        return new Session(services, commands, document, Optional.of(saver), Optional.of(file.path()));
    }

    /// The finished example, which has no file until the user keeps it.
    static Session ofExample(AppServices services, AppCommands commands, Document document) {
        return new Session(services, commands, document, Optional.empty(), Optional.empty());
    }

    /// An evaluation that can only be looked at.
    static Session toLookAt(AppServices services, AppCommands commands, Document document, Path path) {
        return new Session(services, commands, document, Optional.empty(), Optional.of(path));
    }

    private SaveArea saveArea() {
        var area = new SaveArea(services.messages(), services.clock().getZone(), commands::saveNow, commands::saveCopy);
        saver.ifPresentOrElse(
                saving -> area.follow(saving.state()),
                () -> area.showWithoutFile(
                        document.isReadOnly() ? "save.read-only" : "save.example",
                        document.isReadOnly() ? Optional.empty() : Optional.of("save.keep")));
        return area;
    }

    private void go(Place place) {
        shell.controller().go(place);
    }

    private Window window() {
        return root().getScene().getWindow();
    }

    Parent root() {
        return shell.root();
    }

    void focus() {
        shell.controller().focusView();
    }

    Document document() {
        return document;
    }

    String clinician() {
        return document.current().clinician().name();
    }

    String title() {
        return clinician() + " – " + services.messages().get("app.name");
    }

    String presentView() {
        return shell.controller().presentKey();
    }

    boolean hasFile() {
        return saver.isPresent();
    }

    void saveNow() {
        saver.ifPresent(saving -> {
            var _ = saving.flush();
        });
    }

    /// Saves to a file that is not there yet, and goes on there.
    ///
    /// @param onSaved called with the session that goes on
    void moveTo(Path other, Runnable onSaved) {
        var destination = new FileDestination(services.files().create(other));
        if (saver.isEmpty()) {
            var saving = new DocumentSaver(document, destination, services.workers());
            var _ = saving.flush().thenAccept(state -> {
                saving.close();
                if (state instanceof SaveState.NotSaved(var problem, var ignored)) {
                    tell(problem);
                } else {
                    onSaved.run();
                }
            });
            return;
        }
        var _ = saver.get().saveTo(destination).thenAccept(result -> {
            switch (result) {
                case SaveResult.Saved ignored -> onSaved.run();
                case SaveResult.NotSaved(var problem) -> tell(problem);
            }
        });
    }

    private void tell(SaveProblem problem) {
        services.dialogs()
                .tell(services.messages().get("save.failed"), new ProblemText(services.messages()).of(problem));
    }

    /// Whether nothing would be lost by closing, or the user said that it may be.
    boolean mayClose() {
        document.endRun();
        if (saver.isEmpty()) {
            return document.isReadOnly() || !document.dirty().get() || mayLeaveExample();
        }
        var state = saver.get().flushAndWait(PATIENCE_AT_CLOSE);
        return !document.dirty().get() || mayLose(state);
    }

    private boolean mayLeaveExample() {
        var messages = services.messages();
        var answer = services.dialogs()
                .ask(
                        messages.get("dialog.example.title"),
                        messages.get("dialog.example.text"),
                        List.of(messages.get("dialog.example.keep"), messages.get("dialog.example.leave")));
        if (answer.equals(Optional.of(0))) {
            commands.saveCopy();
        }
        return answer.equals(Optional.of(1));
    }

    private boolean mayLose(SaveState state) {
        Messages messages = services.messages();
        var why = state instanceof SaveState.NotSaved(var problem, var ignored)
                ? new ProblemText(messages).of(problem)
                : "";
        var answer = services.dialogs()
                .ask(
                        messages.get("dialog.close.title"),
                        messages.get("dialog.close.text", why),
                        List.of(
                                messages.get("dialog.close.stay"),
                                messages.get("dialog.close.copy"),
                                messages.get("dialog.close.lose")));
        if (answer.equals(Optional.of(1))) {
            commands.saveCopy();
        }
        return answer.equals(Optional.of(2));
    }

    void close() {
        saver.ifPresent(DocumentSaver::close);
    }
}
