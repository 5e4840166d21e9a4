package app.fairpanel;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// What the window shows first: what the app is started with, else what it was left with, else home. Home is built only
/// when it is asked for, or the file cannot be shown.
final class FirstShown {
    /// How long the window waits for a file before it shows home.
    private static final Duration PATIENCE = Duration.seconds(4);

    private final AppServices services;
    private final AppWindow window;

    FirstShown(AppServices services, AppWindow window) {
        this.services = services;
        this.window = window;
    }

    /// @param given what the app is started with
    void show(Optional<Path> given) {
        given.or(this::leftOpen).ifPresentOrElse(this::open, window::showHome);
    }

    private void open(Path file) {
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> {
            if (window.isEmpty()) {
                window.showHome();
            }
        });
        patience.play();
        window.actions().open(file, () -> {
            patience.stop();
            if (window.session().isEmpty()) {
                window.showHome();
            }
        });
    }

    /// What the app was left with. It is forgotten until it is open again, so that one that cannot be opened does not
    /// stand in the way of every start.
    private Optional<Path> leftOpen() {
        var left = services.settings().current().leftOpen();
        services.settings().change(now -> now.withLeftOpen(Optional.empty()));
        return left;
    }
}
