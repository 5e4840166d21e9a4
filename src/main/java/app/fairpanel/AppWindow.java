package app.fairpanel;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Links;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.home.ClinicianController;
import app.fairpanel.desktop.home.HomeController;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The one window: it shows home, or an open evaluation.
final class AppWindow implements HomeController.Choices, AppCommands {
    private final Stage stage;
    private final Messages messages;
    private final Appearance appearance;
    private final Catalog catalog;
    private final Clock clock;
    private final Links links;
    private final StackPane root = new StackPane();

    AppWindow(Stage stage, Messages messages, Appearance appearance, Catalog catalog, Clock clock, Links links) {
        this.stage = stage;
        this.messages = messages;
        this.appearance = appearance;
        this.catalog = catalog;
        this.clock = clock;
        this.links = links;
    }

    void show(Optional<Path> file) {
        var scene = new Scene(root, 1280, 800);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setTitle(messages.get("app.name"));
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        showHome();
        stage.show();
    }

    private void fill(Parent content) {
        root.getChildren().setAll(content);
    }

    @Override
    public void showHome() {
        fill(homeLoader().load(HomeController.class).root());
    }

    private ViewLoader homeLoader() {
        return new ViewLoader(
                messages,
                Map.of(
                        HomeController.class,
                        () -> new HomeController(this),
                        ClinicianController.class,
                        () -> new ClinicianController(catalog, messages)));
    }

    @Override
    public void startMine() {
        var form = homeLoader().load(ClinicianController.class);
        var pane = new StackPane(form.root());
        pane.getStyleClass().addAll("page", "home");
        var scroll = new ScrollPane(pane);
        scroll.getStyleClass().addAll("plain", "page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        fill(scroll);
        form.controller()
                .edit(
                        new Clinician("", "", List.of(), Optional.empty()),
                        "clinician.title.new",
                        "clinician.confirm.new",
                        clinician -> open(new Document(Evaluation.start(
                                UUID.randomUUID().toString(), clinician, catalog.startingPlatforms()))),
                        this::showHome);
    }

    @Override
    public void lookAround() {}

    @Override
    public void newEvaluation() {
        startMine();
    }

    @Override
    public void openExample() {
        lookAround();
    }

    @Override
    public void saveNow() {}

    @Override
    public void saveCopy() {}

    @Override
    public void editClinician() {}

    @Override
    public void showAbout() {}

    @Override
    public void quit() {
        stage.close();
    }

    @Override
    public void openFile() {}

    private void open(Document document) {
        fill(new Session(document, messages, appearance, catalog, clock, links, this).root());
    }
}
