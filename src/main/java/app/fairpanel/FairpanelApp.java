package app.fairpanel;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.theme.Appearance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;

/// The composition root: it makes the few objects that live as long as the app, and hands them on.
public final class FairpanelApp extends Application {
    private final CompletableFuture<Catalog> catalog = CompletableFuture.supplyAsync(() -> new CatalogReader().read());

    @Override
    public void start(Stage stage) {
        var window = new AppWindow(
                stage,
                Messages.load(),
                new Appearance(),
                catalog.join(),
                Clock.system(ZoneId.systemDefault()),
                getHostServices()::showDocument);
        window.show(Optional.ofNullable(getParameters().getRaw())
                .filter(arguments -> !arguments.isEmpty())
                .map(arguments -> Path.of(arguments.getFirst())));
    }
}
