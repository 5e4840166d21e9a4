package app.fairpanel;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Dialogs;
import app.fairpanel.desktop.FileDialogs;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Staleness;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.storage.Storage;
import app.fairpanel.storage.Workers;
import app.fairpanel.system.Folders;
import app.fairpanel.system.Settings;
import app.fairpanel.system.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The whole app as a user starts it, in a folder of its own, with dialogs that the test answers.
final class TestApp implements Dialogs, FileDialogs {
    /// The day it is in tests.
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final int WIDTH = 1000;
    static final int HEIGHT = 800;

    private final AppServices services;
    private final List<String> told = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private Optional<Path> chosenFile = Optional.empty();
    private Optional<Integer> answer = Optional.empty();
    private List<String> choices = List.of();

    /// @param folder where evaluations and settings are kept
    TestApp(Path folder) {
        this(folder, CompletableFuture.completedFuture(new CatalogReader().read()));
    }

    /// @param catalog may be there only later
    TestApp(Path folder, CompletableFuture<Catalog> catalog) {
        this(folder, catalog, new Background(Runnable::run, Runnable::run));
    }

    /// @param background where views have things worked out
    TestApp(Path folder, CompletableFuture<Catalog> catalog, Background background) {
        var workers = Workers.start(Platform::runLater);
        var settings = new SettingsKeeper(
                new SettingsFile(folder.resolve("settings")),
                workers.forOneFile().writer());
        settings.change(now -> now.with(new Settings.Window(0, 0, WIDTH, HEIGHT, false))
                .with(Settings.Theme.LIGHT)
                .withFolder(Optional.of(folder.resolve("evaluations"))));
        var folders = new Folders(folder.resolve("settings"), folder.resolve("data"), folder.resolve("state"), folder);
        services = new AppServices(
                Messages.load(),
                new Appearance(),
                catalog,
                Clock.fixed(Instant.parse("2026-11-23T22:00:00Z"), ZoneId.of("America/New_York")),
                Storage.onDisk(folders),
                workers,
                background,
                folders,
                this,
                this,
                opened::add,
                new Staleness(),
                settings);
    }

    /// Call on the user interface's thread.
    AppWindow start(Stage stage, Optional<Path> file) {
        var window = new AppWindow(stage, services);
        window.show(file);
        return window;
    }

    AppServices services() {
        return services;
    }

    /// What the user was told, in order.
    List<String> told() {
        return told;
    }

    /// The words on the buttons when the user was last told or asked something.
    List<String> choices() {
        return choices;
    }

    /// The addresses that were opened, in order.
    List<String> opened() {
        return opened;
    }

    void chooseFile(Path path) {
        chosenFile = Optional.of(path);
    }

    void answer(int choice) {
        answer = Optional.of(choice);
    }

    @Override
    public void tell(String title, String text) {
        told.add(title + "\n" + text);
        choices = List.of(services.messages().get("button.close"));
    }

    @Override
    public Optional<Integer> ask(String title, String text, List<String> choices) {
        told.add(title + "\n" + text);
        this.choices = choices;
        return answer;
    }

    @Override
    public Optional<Path> open() {
        return chosenFile;
    }

    @Override
    public Optional<Path> openAny() {
        return chosenFile;
    }

    @Override
    public Optional<Path> folder() {
        return chosenFile;
    }

    @Override
    public Optional<Path> save(String name) {
        return chosenFile;
    }

    @Override
    public Optional<Path> open(List<FileKind> kinds) {
        return chosenFile;
    }

    @Override
    public Optional<Path> save(String name, List<FileKind> kinds) {
        return chosenFile;
    }
}
