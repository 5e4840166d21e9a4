package app.fairpanel;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Staleness;
import app.fairpanel.desktop.controls.TypedLimit;
import app.fairpanel.desktop.shell.SystemDialogs;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.storage.Limits;
import app.fairpanel.storage.Storage;
import app.fairpanel.storage.Workers;
import app.fairpanel.system.Folders;
import app.fairpanel.system.LogFiles;
import app.fairpanel.system.RunningApp;
import app.fairpanel.system.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The composition root: it makes the few objects that live as long as the app, and hands them on.
public class FairpanelApp extends Application {
    private static final int STUCK_SECONDS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /// How long the end of the app waits for copies, trash and locks.
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);

    private final Folders folders = Folders.ofThisSystem();
    private final CompletableFuture<AppWindow> shown = new CompletableFuture<>();

    /// What takes its time and needs no window begins before there is one.
    private final CompletableFuture<Catalog> catalog = CompletableFuture.supplyAsync(() -> new CatalogReader().read());

    private final CompletableFuture<Optional<RunningApp>> running =
            CompletableFuture.supplyAsync(() -> RunningApp.claim(folders.state(), this::bringForward));

    /// Held for as long as the app runs, as it logs only while somebody holds it.
    private Optional<LogFiles> log = Optional.empty();

    private Optional<Workers> workers = Optional.empty();
    private Optional<Ending> ending = Optional.empty();

    @Override
    public final void start(Stage stage) {
        var files = Workers.start(Platform::runLater);
        var settings = new SettingsKeeper(
                new SettingsFile(folders.config()), files.forOneFile().writer());
        var messages = Messages.load();
        var appearance = new Appearance();
        var dialogs = new SystemDialogs(
                stage, messages, appearance, () -> settings.current().folder().orElse(folders.evaluations()));
        var services = new AppServices(
                messages,
                appearance,
                catalog,
                Clock.system(ZoneId.systemDefault()),
                Storage.onDisk(folders),
                files,
                Background.start(Platform::runLater),
                folders,
                dialogs,
                dialogs,
                getHostServices()::showDocument,
                new Staleness(),
                settings);
        new TypedLimit(
                        Limits.TEXT,
                        length -> dialogs.tell(
                                messages.get("dialog.long.title"),
                                messages.get("dialog.long.text", Limits.TEXT, length)))
                .guard(Window.getWindows());
        var window = new AppWindow(stage, services);
        shown.complete(window);
        if (running.join().isEmpty() && RunningApp.handOver(folders.state(), fileToOpen(), PATIENCE)) {
            Platform.exit();
            return;
        }
        workers = Optional.of(services.workers());
        log = LogFiles.start(folders.state());
        Thread.setDefaultUncaughtExceptionHandler(new UnexpectedErrors(services, window, log.map(LogFiles::newest)));
        ending = Optional.of(new Ending(window, services.workers()));
        ending.ifPresent(Ending::expect);
        window.show(fileToOpen());
        shown(window, services);
    }

    /// For [Rehearsal].
    void shown(AppWindow window, AppServices services) {}

    /// For another start of the app, which waits for the answer, and opens a window of its own when this one is stuck.
    private boolean bringForward(Optional<Path> file) {
        var taken = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            if (taken.complete(true)) {
                shown.join().comeForward(file);
            }
        });
        return taken.completeOnTimeout(false, STUCK_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public final void stop() {
        ending.ifPresent(Ending::cancel);
        workers.ifPresent(files -> files.awaitWriters(LAST_PATIENCE));
        running.join().ifPresent(RunningApp::close);
        log.ifPresent(LogFiles::close);
    }

    /// What it was started with.
    Optional<Path> fileToOpen() {
        return getParameters().getRaw().stream().findFirst().map(Path::of);
    }
}
