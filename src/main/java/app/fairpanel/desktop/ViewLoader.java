package app.fairpanel.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Builds views from FXML, with controllers made by hand: the map says how to make each class of controller.
public final class ViewLoader {
    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> controllers;

    /// A view as it was built.
    public record Loaded<C>(Parent root, C controller) {}

    public ViewLoader(Messages messages, Map<Class<?>, ? extends Supplier<?>> controllers) {
        this.messages = messages;
        this.controllers = Map.copyOf(controllers);
    }

    /// Builds the view that belongs to a controller: `XxxView.fxml` for `XxxController`, in the same package.
    public <C> Loaded<C> load(Class<C> controller) {
        var file = controller.getSimpleName().replaceFirst("Controller$", "View.fxml");
        var loader = new FXMLLoader(
                Objects.requireNonNull(controller.getResource(file), file),
                messages.bundle(),
                null,
                type -> Objects.requireNonNull(controllers.get(type), type::getName)
                        .get());
        try {
            Parent root = loader.load();
            return new Loaded<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot build " + file, e);
        }
    }
}
