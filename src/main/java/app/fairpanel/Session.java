package app.fairpanel;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Links;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.compare.CompareController;
import app.fairpanel.desktop.compare.Inspector;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.money.MoneyController;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.desktop.shell.NavigationEntry;
import app.fairpanel.desktop.shell.ShellController;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// One open evaluation on screen: its document, what is derived from it, and the views made for it.
final class Session {
    /// The views, in the order of the navigation.
    private static final List<NavigationEntry> NAVIGATION = List.of(
            new NavigationEntry("compare", Feather.COLUMNS, CompareController.class, Place.Compare.class),
            new NavigationEntry("money", Feather.DOLLAR_SIGN, MoneyController.class, Place.Money.class));

    private final Document document;
    private final Messages messages;
    private final Catalog catalog;
    private final Links links;
    private final Clock clock;
    private final EvidenceModel evidence;
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
        this.links = links;
        this.clock = clock;
        evidence = new EvidenceModel(document, catalog, clock);
        var views = new ViewLoader(messages, controllers());
        Map<Class<?>, Supplier<?>> frame = Map.of(
                ShellController.class,
                () -> new ShellController(document, catalog, messages, appearance, commands, NAVIGATION, views));
        shell = new ViewLoader(messages, frame).load(ShellController.class);
        shell.controller().openFirst();
    }

    /// How each controller is made: the one place that says what a view needs.
    private Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(CompareController.class, this::compare, MoneyController.class, this::money);
    }

    private CompareController compare() {
        var inspector =
                new Inspector(catalog, evidence, messages, this::go, answerForm(), new StatementCards(messages, links));
        return new CompareController(document, evidence, catalog, messages, inspector);
    }

    private MoneyController money() {
        return new MoneyController(document, evidence, catalog, messages, clock, this::go);
    }

    private AnswerForm answerForm() {
        return new AnswerForm() {
            @Override
            public void logAnswer(String question, String platform) {}

            @Override
            public void addStatement(String topic, String platform) {}
        };
    }

    private void go(Place place) {
        shell.controller().go(place);
    }

    Parent root() {
        return shell.root();
    }

    Document document() {
        return document;
    }
}
