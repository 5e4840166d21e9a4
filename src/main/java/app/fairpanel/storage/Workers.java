package app.fairpanel.storage;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What saving runs on.
///
/// @param ui runs a task on the thread that owns documents, the user interface's
/// @param writer the one thread that touches files; tasks run in the order given
/// @param timer calls later, on any thread
public record Workers(Executor ui, Executor writer, Timer timer, InstantSource clock) {
    private static final Logger LOG = System.getLogger(Workers.class.getName());

    /// Calls later.
    @FunctionalInterface
    public interface Timer {
        Alarm after(Duration delay, Runnable task);
    }

    /// A call that has not come yet.
    @FunctionalInterface
    public interface Alarm {
        /// Does nothing once the call has come.
        void cancel();
    }

    /// Threads that run until the app ends, which they do not hold up.
    public static Workers start(Executor ui) {
        return new Workers(ui, daemon("fairpanel-writer"), timer(daemon("fairpanel-timer")), InstantSource.system());
    }

    /// Does something on the thread that touches files, and shows what came of it on the user interface's, which also
    /// gets what the work throws.
    public <T> void doOnWriter(Supplier<T> work, Consumer<T> show) {
        doOnWriter(work, show, () -> {});
    }

    /// @param then runs on the user interface's thread after that, also when something was thrown
    public <T> void doOnWriter(Supplier<T> work, Consumer<T> show, Runnable then) {
        writer.execute(() -> {
            try {
                var result = work.get();
                ui.execute(() -> andThen(() -> show.accept(result), then));
            } catch (RuntimeException | Error e) {
                ui.execute(() -> andThen(
                        () -> {
                            throw e;
                        },
                        then));
            }
        });
    }

    private static void andThen(Runnable first, Runnable then) {
        try {
            first.run();
        } finally {
            then.run();
        }
    }

    /// Hands what something threw to the user interface's thread, where an unexpected error is said; nobody would hear
    /// of it otherwise.
    public void report(CompletionStage<?> something) {
        var _ = something.exceptionally(thrown -> {
            ui.execute(() -> {
                throw thrown instanceof CompletionException && thrown.getCause() instanceof RuntimeException cause
                        ? cause
                        : new CompletionException(thrown);
            });
            return null;
        });
    }

    /// Waits until everything given to the writer so far is done, or the limit has passed: before the app ends.
    public void awaitWriter(Duration limit) {
        try {
            CompletableFuture.runAsync(() -> {}, writer).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.WARNING, "the app ended while files were still being written", e);
        }
    }

    private static ScheduledExecutorService daemon(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    private static Timer timer(ScheduledExecutorService service) {
        return (delay, task) -> {
            var scheduled = service.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> scheduled.cancel(false);
        };
    }
}
