package app.fairpanel;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Links;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.answer.AnswerDialog;
import app.fairpanel.desktop.compare.CompareController;
import app.fairpanel.desktop.compare.Inspector;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.guide.GuideController;
import app.fairpanel.desktop.guide.GuidePages;
import app.fairpanel.desktop.guide.PageContent;
import app.fairpanel.desktop.questions.DetailController;
import app.fairpanel.desktop.questions.QuestionsController;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.desktop.shell.NavigationEntry;
import app.fairpanel.desktop.shell.ShellController;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// One open evaluation on screen: its document, what is derived from it, and the views made for it.
final class Session {
    /// The views, in the order of the navigation.
    private static final List<NavigationEntry> NAVIGATION = List.of(
            new NavigationEntry("compare", Feather.COLUMNS, CompareController.class, Place.Compare.class),
            new NavigationEntry("questions", Feather.HELP_CIRCLE, QuestionsController.class, Place.Questions.class),
            new NavigationEntry("guide", Feather.BOOK_OPEN, GuideController.class, Place.Guide.class));

    private final Document document;
    private final Messages messages;
    private final Catalog catalog;
    private final Clock clock;
    private final Links links;
    private final EvidenceModel evidence;
    private final AnswerForm answers;
    private final ViewLoader.Loaded<ShellController> shell;

    Session(
            Document document,
            Messages messages,
            Appearance appearance,
            Catalog catalog,
            Clock clock,
            Links links,
            AppCommands commands) {
        this.document = document;
        this.messages = messages;
        this.catalog = catalog;
        this.clock = clock;
        this.links = links;
        var ids = new NewIds(clock, RandomGenerator.getDefault());
        evidence = new EvidenceModel(document, catalog, clock);
        answers = new AnswerDialog(document, catalog, messages, appearance, clock, ids, this::window, this::chooseFile);
        var views = new ViewLoader(messages, controllers());
        Map<Class<?>, Supplier<?>> frame = Map.of(
                ShellController.class,
                () -> new ShellController(document, catalog, messages, appearance, commands, NAVIGATION, views));
        shell = new ViewLoader(messages, frame).load(ShellController.class);
        shell.controller().openFirst();
    }

    /// How each controller is made: the one place that says what a view needs.
    private Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(
                CompareController.class,
                this::compare,
                QuestionsController.class,
                () -> new QuestionsController(document, evidence, catalog, messages, clock),
                DetailController.class,
                this::question,
                GuideController.class,
                this::guide);
    }

    private DetailController question() {
        return new DetailController(
                document, catalog, evidence, messages, this::go, answers, new StatementCards(messages, links), clock);
    }

    private CompareController compare() {
        var inspector =
                new Inspector(catalog, evidence, messages, this::go, answers, new StatementCards(messages, links));
        return new CompareController(document, evidence, catalog, messages, inspector);
    }

    private GuideController guide() {
        return new GuideController(
                new GuidePages(catalog, messages), new PageContent(catalog, messages, this::go, links), messages);
    }

    private void go(Place place) {
        shell.controller().go(place);
    }

    private Window window() {
        return root().getScene().getWindow();
    }

    private Optional<Path> chooseFile(Window over) {
        return Optional.ofNullable(new FileChooser().showOpenDialog(over)).map(File::toPath);
    }

    Parent root() {
        return shell.root();
    }

    Document document() {
        return document;
    }
}
