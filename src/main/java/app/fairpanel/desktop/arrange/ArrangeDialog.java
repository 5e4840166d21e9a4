package app.fairpanel.desktop.arrange;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Arranges topics or platforms in a window of its own over the app's. Everything takes effect at once and can be
/// undone there and later.
public final class ArrangeDialog {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 620;
    private static final double MARGIN = 24;

    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final Appearance appearance;
    private final NewIds ids;
    private final Supplier<Window> owner;

    public ArrangeDialog(
            Document document,
            Catalog catalog,
            Messages messages,
            Appearance appearance,
            NewIds ids,
            Supplier<Window> owner) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.appearance = appearance;
        this.ids = ids;
        this.owner = owner;
    }

    /// Whether anything can be changed at all.
    public boolean isOffered() {
        return !document.isReadOnly();
    }

    /// @param closed is given the id of the topic that was added last, if one was
    public void topics(Consumer<Optional<String>> closed) {
        show(new TopicsKind(new TopicEdits(document, catalog, messages, ids), messages), closed);
    }

    public void platforms() {
        show(new PlatformsKind(new PlatformEdits(document, catalog, messages, ids), messages), added -> {});
    }

    private void show(Kind kind, Consumer<Optional<String>> closed) {
        if (!isOffered()) {
            return;
        }
        var stage = new Stage();
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                ArrangeController.class,
                () -> new ArrangeController(document, messages, kind, stage::close),
                ItemController.class,
                () -> new ItemController(kind, messages));
        var view = new ViewLoader(messages, controllers).load(ArrangeController.class);
        var window = owner.get();
        var scale = appearance.scale().get() / 100.0;
        var width = Math.min(WIDTH * scale, window.getWidth() - 2 * MARGIN);
        var height = Math.min(HEIGHT * scale, window.getHeight() - 3 * MARGIN);
        var scene = new Scene(view.root(), width, height);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                stage.close();
            }
        });
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), view.controller()::undo);
        appearance.dress(scene);
        stage.initOwner(window);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.get("arrange.title." + kind.key()));
        stage.setScene(scene);
        stage.setX(window.getX() + (window.getWidth() - width) / 2);
        stage.setY(window.getY() + Math.max(MARGIN, (window.getHeight() - height) / 3));
        var following =
                document.evaluation().subscribe(ignored -> view.controller().refresh());
        stage.setOnHidden(event -> {
            following.unsubscribe();
            document.endRun();
            closed.accept(view.controller().lastAdded());
        });
        stage.show();
        view.controller().showAdding();
    }
}
