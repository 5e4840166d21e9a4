package app.fairpanel;

import app.fairpanel.storage.Workers;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Saves when the process is told to end with the window open: the user logs out, the computer is shut down, somebody
/// ends it by its number. Nobody can be asked any more, and the system waits only some seconds.
final class Ending {
    private static final Logger LOG = System.getLogger(Ending.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final AppWindow window;
    private final Workers workers;
    private final Thread hook;

    Ending(AppWindow window, Workers workers) {
        this.window = window;
        this.workers = workers;
        hook = Thread.ofPlatform().name("fairpanel-ending").unstarted(this::save);
    }

    /// From now on.
    void expect() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Once the app ends by itself, as then all is saved or the user said that it may be lost.
    void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the process is ending already", e);
        }
    }

    /// Saves what is open, with what is being typed. Not for the user interface's thread, which it waits for.
    void save() {
        try {
            CompletableFuture.runAsync(this::saveOpen, workers.ui()).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.WARNING, "the process ended before everything was saved", e);
        }
        workers.awaitWriters(PATIENCE);
    }

    private void saveOpen() {
        window.session().flatMap(Session::open).ifPresent(open -> {
            window.commitTyping();
            open.saver().flushAndWait(PATIENCE);
        });
    }
}
