package app.fairpanel.desktop.find;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.controls.ChildWindow;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Window;

/// The window in which anything is found. It closes before it goes anywhere.
public final class FindWindow {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;

    private final Document document;
    private final EvidenceModel evidence;
    private final Findables findables;
    private final Messages messages;
    private final Appearance appearance;
    private final Supplier<Window> owner;

    public FindWindow(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Appearance appearance,
            Navigator navigator,
            Supplier<Window> owner) {
        this.document = document;
        this.evidence = evidence;
        this.messages = messages;
        this.appearance = appearance;
        this.owner = owner;
        findables = new Findables(catalog, messages, navigator);
    }

    /// @param commands what the menu has, with its views
    public void open(List<Findable> commands) {
        var all = Stream.concat(commands.stream(), findables.of(document.current(), evidence.current()).stream())
                .toList();
        var window = new ChildWindow(owner.get(), appearance, messages.get("find.title"));
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                FindController.class,
                () -> new FindController(all, messages, chosen -> {
                    window.close();
                    chosen.open().run();
                }));
        var view = new ViewLoader(messages, controllers).load(FindController.class);
        window.show(view.root(), WIDTH, HEIGHT);
        view.controller().focus();
    }
}
