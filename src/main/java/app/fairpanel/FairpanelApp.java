package app.fairpanel;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.shell.SystemDialogs;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.storage.Storage;
import app.fairpanel.storage.Workers;
import app.fairpanel.system.Folders;
import app.fairpanel.system.LogFiles;
import app.fairpanel.system.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The composition root: it makes the few objects that live as long as the app, and hands them on.
public final class FairpanelApp extends Application {
    private final CompletableFuture<Catalog> catalog = CompletableFuture.supplyAsync(() -> new CatalogReader().read());

    /// Held for as long as the app runs, as it logs only while somebody holds it.
    private Optional<LogFiles> log = Optional.empty();

    @Override
    public void start(Stage stage) {
        var folders = Folders.ofThisSystem();
        var settings = new SettingsKeeper(new SettingsFile(folders.config()));
        var messages = Messages.load();
        var appearance = new Appearance();
        var evaluations = settings.current().folder().orElse(folders.evaluations());
        var dialogs = new SystemDialogs(stage, messages, appearance, evaluations);
        var services = new AppServices(
                messages,
                appearance,
                catalog.join(),
                Clock.system(ZoneId.systemDefault()),
                Storage.onDisk(folders),
                Workers.start(Platform::runLater),
                Background.start(Platform::runLater),
                folders,
                dialogs,
                dialogs,
                getHostServices()::showDocument,
                settings);
        var window = new AppWindow(stage, services);
        log = LogFiles.start(folders.state());
        Thread.setDefaultUncaughtExceptionHandler(new UnexpectedErrors(services, window, log.map(LogFiles::newest)));
        window.show(fileToOpen());
    }

    @Override
    public void stop() {
        log.ifPresent(LogFiles::close);
    }

    private Optional<Path> fileToOpen() {
        return getParameters().getRaw().stream().findFirst().map(Path::of);
    }
}
