package app.fairpanel;

import app.fairpanel.system.Settings;
import app.fairpanel.system.SettingsFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/// The settings as they are now. Each change is written at once, by a thread that nobody waits for; one that cannot be
/// written costs nothing but itself.
///
/// Used from the user interface's thread.
final class SettingsKeeper {
    private static final Logger LOG = System.getLogger(SettingsKeeper.class.getName());

    private final SettingsFile file;
    private final Executor writer;
    private final boolean damaged;
    private final AtomicBoolean isToBeWritten = new AtomicBoolean();
    private volatile Settings settings;

    /// @param writer runs one task after the other
    SettingsKeeper(SettingsFile file, Executor writer) {
        this.file = file;
        this.writer = writer;
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
        if (!isToBeWritten.getAndSet(true)) {
            writer.execute(this::write);
        }
    }

    /// What is the newest by then, however many changes there were.
    private void write() {
        isToBeWritten.set(false);
        try {
            file.save(settings);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "settings were not written", e);
        }
    }
}
