package app.fairpanel.desktop.arrange;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.arrange.Arrangement.Item;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Platforms: those the app knows something about, and the user's own.
final class PlatformsKind implements Kind {
    private final PlatformEdits edits;
    private final PlatformForm form;

    PlatformsKind(PlatformEdits edits, Messages messages) {
        this.edits = edits;
        form = new PlatformForm(edits, messages);
    }

    @Override
    public Arrangement arrangement() {
        return edits;
    }

    @Override
    public String key() {
        return "platform";
    }

    @Override
    public Node form() {
        return form;
    }

    @Override
    public void onAdded(Consumer<String> added) {
        form.onAdded(added);
    }

    @Override
    public void focusForm() {
        form.focusFirst();
    }

    @Override
    public Optional<Node> extras(Item item) {
        return Optional.empty();
    }

    @Override
    public void refresh() {
        form.refresh();
    }
}
