package app.fairpanel;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Dialogs;
import app.fairpanel.desktop.FileDialogs;
import app.fairpanel.desktop.Links;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Staleness;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.storage.Storage;
import app.fairpanel.storage.Workers;
import app.fairpanel.system.Folders;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/// What lives as long as the app. Only the composition in this package takes it whole; everything else is given the
/// parts it needs.
///
/// @param reading the catalogue, which is read while the window opens
/// @param folders where this platform wants things kept
record AppServices(
        Messages messages,
        Appearance appearance,
        CompletableFuture<Catalog> reading,
        Clock clock,
        Storage storage,
        Workers workers,
        Background background,
        Folders folders,
        Dialogs dialogs,
        FileDialogs fileDialogs,
        Links links,
        Staleness staleness,
        SettingsKeeper settings) {

    /// Waits for it if need be; home does without.
    Catalog catalog() {
        return reading.join();
    }

    /// The folder that the user chose, or else the usual one.
    public Path evaluations() {
        return settings.current().folder().orElse(folders.evaluations());
    }
}
