package app.fairpanel;

import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.compare.CompareController;
import app.fairpanel.desktop.decide.DecideController;
import app.fairpanel.desktop.guide.GuideController;
import app.fairpanel.desktop.money.MoneyController;
import app.fairpanel.desktop.overview.OverviewController;
import app.fairpanel.desktop.questions.QuestionsController;
import app.fairpanel.desktop.shell.AgainMenu;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.desktop.shell.MenuController;
import app.fairpanel.desktop.shell.NavigationEntry;
import app.fairpanel.desktop.shell.OpenViews;
import app.fairpanel.desktop.shell.SaveArea;
import app.fairpanel.desktop.shell.ShellController;
import app.fairpanel.document.Document;
import app.fairpanel.storage.OpenEvaluation;
import app.fairpanel.storage.SaveState;
import app.fairpanel.storage.WorkingFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// One open evaluation on screen: its document, what saves it, and the views made for it.
final class Session {
    /// The views, in the order of the navigation.
    private static final List<NavigationEntry> NAVIGATION = List.of(
            new NavigationEntry("overview", Feather.COMPASS, OverviewController.class, Place.Overview.class),
            new NavigationEntry("compare", Feather.COLUMNS, CompareController.class, Place.Compare.class),
            new NavigationEntry("money", Feather.DOLLAR_SIGN, MoneyController.class, Place.Money.class),
            new NavigationEntry("questions", Feather.HELP_CIRCLE, QuestionsController.class, Place.Questions.class),
            new NavigationEntry("decide", Feather.SLIDERS, DecideController.class, Place.Decide.class),
            new NavigationEntry("guide", Feather.BOOK_OPEN, GuideController.class, Place.Guide.class));

    private final AppServices services;
    private final AppCommands commands;
    private final Document document;
    private final Optional<OpenEvaluation> open;
    private final boolean mayBeCopied;
    private final String whyReadOnly;
    private final OpenViews views;
    private final Parent root;

    private Session(
            AppServices services,
            AppCommands commands,
            Document document,
            Optional<OpenEvaluation> open,
            boolean mayBeCopied,
            String whyReadOnly) {
        this.services = services;
        this.commands = commands;
        this.document = document;
        this.open = open;
        this.mayBeCopied = mayBeCopied;
        this.whyReadOnly = whyReadOnly;
        var controllers = new SessionViews(services, document, this::go, this::window);
        views = new OpenViews(document, NAVIGATION, new ViewLoader(services.messages(), controllers.controllers()));
        Map<Class<?>, Supplier<?>> frame = Map.of(
                ShellController.class,
                () -> new ShellController(document, services.catalog(), services.messages(), views, saveArea()),
                MenuController.class,
                () -> new MenuController(
                        services.messages(),
                        services.appearance(),
                        commands,
                        Optional.of(new MenuController.Opened(
                                document,
                                views,
                                controllers.call()::open,
                                controllers.find()::open,
                                mayBeCopied,
                                open.isPresent(),
                                new AgainMenu(services.messages(), services.staleness())))));
        root = new ViewLoader(services.messages(), frame)
                .load(ShellController.class)
                .root();
        views.open(services.settings().current().lastView());
    }

    /// An evaluation that is saved to its file by itself.
    static Session inFile(AppServices services, AppCommands commands, Document document, WorkingFile file) {
        var open = new OpenEvaluation(document, file, services.workers().forOneFile());
        return new Session(services, commands, document, Optional.of(open), true, "");
    }

    /// One that can only be looked at.
    ///
    /// @param mayBeCopied whether a copy would hold all that its file holds
    /// @param why in a sentence or two
    static Session toLookAt(
            AppServices services, AppCommands commands, Document document, boolean mayBeCopied, String why) {
        return new Session(services, commands, document, Optional.empty(), mayBeCopied, why);
    }

    /// One without a file: the finished example, until the user keeps it.
    static Session withoutFile(AppServices services, AppCommands commands, Document document) {
        return new Session(services, commands, document, Optional.empty(), true, "");
    }

    private SaveArea saveArea() {
        var area = new SaveArea(services.messages(), services.clock().getZone(), commands::saveNow, commands::saveCopy);
        open.ifPresentOrElse(evaluation -> area.follow(evaluation.saver().state()), () -> {
            if (document.isReadOnly()) {
                area.showReadOnly(whyReadOnly);
            } else {
                area.showExample();
            }
        });
        return area;
    }

    private void go(Place place) {
        views.go(place);
    }

    /// The keys of the views, in the order of the navigation.
    static List<String> views() {
        return NAVIGATION.stream().map(NavigationEntry::key).toList();
    }

    View open(String view) {
        return views.open(view);
    }

    Window window() {
        return root.getScene().getWindow();
    }

    Parent root() {
        return root;
    }

    void focus() {
        views.focus();
    }

    Document document() {
        return document;
    }

    /// What saves it; nothing for one without a file.
    Optional<OpenEvaluation> open() {
        return open;
    }

    Optional<Path> path() {
        return open.map(evaluation -> evaluation.file().path());
    }

    boolean mayBeCopied() {
        return mayBeCopied;
    }

    String clinician() {
        return document.current().clinician().name();
    }

    String title() {
        return clinician() + " – " + services.messages().get("app.name");
    }

    String presentView() {
        return views.presentKey();
    }

    /// Whether saving fails because of what others did to the file, so that trying again alone does not help.
    boolean isChangedOutside() {
        return open.map(evaluation -> evaluation.saver().state().get())
                .filter(state -> state instanceof SaveState.NotSaved(var problem, var _) && SaveArea.isOutside(problem))
                .isPresent();
    }

    void saveNow() {
        open.ifPresent(evaluation -> {
            var _ = evaluation.saver().flush();
        });
    }
}
