package app.fairpanel;

import app.fairpanel.system.Settings;
import app.fairpanel.system.SettingsFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.UnaryOperator;

/// The settings as they are now. Each change is written at once; one that cannot be written costs nothing but itself.
final class SettingsKeeper {
    private static final Logger LOG = System.getLogger(SettingsKeeper.class.getName());

    private final SettingsFile file;
    private final boolean damaged;
    private Settings settings;

    SettingsKeeper(SettingsFile file) {
        this.file = file;
        var loaded = file.load();
        settings = loaded.settings();
        damaged = loaded.setAside().isPresent();
    }

    Settings current() {
        return settings;
    }

    /// Whether the file could not be read and was set aside.
    boolean wereDamaged() {
        return damaged;
    }

    void change(UnaryOperator<Settings> change) {
        var changed = change.apply(settings);
        if (changed.equals(settings)) {
            return;
        }
        settings = changed;
        try {
            file.save(settings);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "settings were not written", e);
        }
    }
}
