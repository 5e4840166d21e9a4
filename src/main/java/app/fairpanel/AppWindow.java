package app.fairpanel;

import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.controls.NoticeBar;
import app.fairpanel.desktop.home.ClinicianController;
import app.fairpanel.desktop.home.HomeController;
import app.fairpanel.desktop.shell.MenuController;
import app.fairpanel.evaluation.Clinician;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The one window: it shows home, a form, or an open evaluation.
final class AppWindow {
    private static final int LEAST_WIDTH = 800;
    private static final int LEAST_HEIGHT = 560;

    private final Stage stage;
    private final AppServices services;
    private final WindowPlace place;
    private final AppActions actions;
    private final Leaving leaving;
    private final ViewLoader loader;
    private final ClinicianForm form;
    private final StackPane shown = new StackPane();
    private final BorderPane root = new BorderPane(shown);
    private final NoticeBar notices;
    private Optional<Parent> menu = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private Optional<Outside> outside = Optional.empty();

    AppWindow(Stage stage, AppServices services) {
        this.stage = stage;
        this.services = services;
        place = new WindowPlace(stage, services.settings());
        notices = new NoticeBar(services.messages());
        root.setBottom(notices);
        actions = new AppActions(services, this);
        leaving = new Leaving(services, actions::saveCopy);
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                HomeController.class,
                () -> new HomeController(
                        actions, new Library(services, actions::open, notices::say), services.messages()),
                ClinicianController.class,
                () -> new ClinicianController(services.catalog(), services.messages()),
                MenuController.class,
                () -> new MenuController(services.messages(), services.appearance(), actions, Optional.empty()));
        loader = new ViewLoader(services.messages(), controllers);
        form = new ClinicianForm(services, loader);
    }

    void show(Optional<Path> file) {
        var scene = new Scene(root);
        new KeptAppearance(services).follow();
        services.appearance().dress(scene);
        stage.getIcons().setAll(WindowIcons.load());
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place.restore();
        stage.focusedProperty().subscribe(this::focusChanged);
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            if (!leaveSession()) {
                event.consume();
            }
        });
        new DroppedFiles(actions::open).accept(scene);
        stage.setTitle(services.messages().get("app.name"));
        new FirstShown(services, this).show(file);
        stage.show();
        if (services.settings().wereDamaged()) {
            Platform.runLater(() -> services.dialogs()
                    .tell(
                            services.messages().get("settings.damaged.title"),
                            services.messages().get("settings.damaged.text")));
        }
    }

    /// Brings the window forward, and opens the file once nothing else stands over it.
    void comeForward(Optional<Path> file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        file.ifPresent(wanted -> {
            if (!WhenAlone.isAlone(stage)) {
                say(services.messages().get("open.waits", wanted.getFileName()), Optional.empty());
            }
            WhenAlone.run(stage, () -> actions.open(wanted));
        });
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            lookOutside();
        } else {
            session.ifPresent(Session::saveNow);
        }
    }

    /// Says at the bottom of the window what was done.
    void say(String text, Optional<NoticeBar.Action> offered) {
        notices.say(text, offered);
    }

    AppActions actions() {
        return actions;
    }

    Parent root() {
        return root;
    }

    Optional<Session> session() {
        return session;
    }

    /// Whether nothing is shown yet.
    boolean isEmpty() {
        return shown.getChildren().isEmpty();
    }

    /// Goes home, unless the user would rather stay with what is not saved.
    void showHome() {
        if (leaveSession()) {
            services.settings().change(now -> now.withLeftOpen(Optional.empty()));
            var home = loader.load(HomeController.class);
            fillBesideMenu(home.root());
            home.controller().focus();
        }
    }

    /// Reads the folder again, if that is what is shown.
    void refreshHome() {
        if (session.isEmpty() && !form.isShown()) {
            showHome();
        }
    }

    Stage stage() {
        return stage;
    }

    void show(Session opened) {
        session = Optional.of(opened);
        services.settings().change(now -> now.withLeftOpen(opened.path().map(Path::toAbsolutePath)));
        stage.setTitle(opened.title());
        fill(opened.root());
        opened.focus();
        outside = opened.open().map(open -> new Outside(services, open, this::say, stage, actions::saveCopy));
        outside.ifPresent(Outside::begin);
    }

    /// Looks what others did to the file.
    void lookOutside() {
        outside.ifPresent(Outside::look);
    }

    /// Offers what can be done about a file that others changed.
    void resolveOutside() {
        outside.ifPresent(Outside::resolve);
    }

    /// Puts the form for a clinician in the place of what is shown.
    void showClinicianForm(Clinician clinician, String key, Consumer<Clinician> onConfirm, Runnable onCancel) {
        if (form.mayLeave()) {
            var purpose = new ClinicianForm.Purpose(clinician, key, onConfirm, onCancel);
            fillBesideMenu(form.build());
            form.begin(purpose);
        }
    }

    /// Shows the open evaluation again, after a form.
    void showSessionAgain() {
        session.ifPresent(open -> {
            stage.setTitle(open.title());
            fill(open.root());
        });
    }

    /// An open evaluation has a menu of its own.
    private void fillBesideMenu(Parent content) {
        stage.setTitle(services.messages().get("app.name"));
        fill(content);
        root.setTop(menu());
    }

    /// Built when it is first needed: an app that is started with an evaluation shows that one's menu alone.
    private Parent menu() {
        var built = menu.orElseGet(() -> loader.load(MenuController.class).root());
        menu = Optional.of(built);
        return built;
    }

    /// What is shown is whole at once: the content of a scroll pane is otherwise in no scene, and takes no focus, until
    /// the next frame.
    private void fill(Parent content) {
        notices.hide();
        root.setTop(null);
        shown.getChildren().setAll(content);
        content.applyCss();
        content.layout();
    }

    /// A field keeps what was typed when the focus leaves it.
    void commitTyping() {
        root.requestFocus();
    }

    /// @return false when the user chose to stay
    boolean leaveSession() {
        if (!form.mayLeave()) {
            return false;
        }
        if (session.isPresent()) {
            commitTyping();
            if (!leaving.mayLeave(session.get())) {
                return false;
            }
            var left = session.get();
            services.settings()
                    .change(now -> now.withLastView(left.presentView())
                            .withLeftOpen(left.path().map(Path::toAbsolutePath)));
            session = Optional.empty();
            outside = Optional.empty();
        }
        place.remember();
        return true;
    }

    void close() {
        if (leaveSession()) {
            stage.close();
        }
    }
}
