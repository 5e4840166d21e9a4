package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.document.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;

/// The views of an open evaluation: each is built when it is first opened, and one is shown at a time.
public final class OpenViews implements Navigator {
    private final Document document;
    private final List<NavigationEntry> entries;
    private final ViewLoader loader;
    private final Map<NavigationEntry, ViewLoader.Loaded<? extends View>> built = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<NavigationEntry>> present =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param entries the views, in the order of the navigation
    public OpenViews(Document document, List<NavigationEntry> entries, ViewLoader loader) {
        this.document = document;
        this.entries = List.copyOf(entries);
        this.loader = loader;
    }

    List<NavigationEntry> entries() {
        return entries;
    }

    /// Which view is shown; nothing before the first.
    ReadOnlyObjectProperty<Optional<NavigationEntry>> present() {
        return present.getReadOnlyProperty();
    }

    Optional<Parent> presentRoot() {
        return present.get().map(built::get).map(ViewLoader.Loaded::root);
    }

    Optional<View> presentView() {
        return present.get().map(built::get).map(ViewLoader.Loaded::controller);
    }

    /// The key of the view that is shown; blank before the first.
    public String presentKey() {
        return present.get().map(NavigationEntry::key).orElse("");
    }

    @Override
    public void go(Place place) {
        entries.stream()
                .filter(entry -> entry.places().isInstance(place))
                .findFirst()
                .ifPresent(entry -> open(entry).show(place));
    }

    /// Opens a view by its key, or the first in the navigation where there is none of that name.
    public View open(String key) {
        return open(entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElse(entries.getFirst()));
    }

    View open(NavigationEntry entry) {
        var view = built.computeIfAbsent(entry, this::build);
        if (!present.get().equals(Optional.of(entry))) {
            document.endRun();
            present.set(Optional.of(entry));
        }
        return view.controller();
    }

    private ViewLoader.Loaded<? extends View> build(NavigationEntry entry) {
        return loader.load(entry.controller());
    }

    /// Puts the focus where the user would begin in the view that is shown.
    public void focus() {
        presentView().ifPresent(View::focus);
    }
}
