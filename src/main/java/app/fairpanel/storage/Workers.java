package app.fairpanel.storage;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What saving runs on.
///
/// @param ui runs a task on the thread that owns documents, the user interface's
/// @param writer the one thread that writes; tasks run in the order given
/// @param beside threads for what may wait for a disk that does not answer, and must not hold up a save: reading, and
/// copies written elsewhere; tasks run in any order
/// @param timer calls later, on any thread
/// @param underway what the writers have not done yet
public record Workers(
        Executor ui, Executor writer, Executor beside, Timer timer, InstantSource clock, Underway underway) {
    private static final Logger LOG = System.getLogger(Workers.class.getName());
    /// How long a reading waits for what is being written before it begins.
    private static final Duration TURN = Duration.ofSeconds(5);
    /// How long a thread without work stays.
    private static final int IDLE_SECONDS = 10;

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
        var underway = new Underway();
        return new Workers(
                ui,
                underway.watched(newWriter()),
                Executors.newCachedThreadPool(daemons("fairpanel-reader")),
                timer(Executors.newSingleThreadScheduledExecutor(daemons("fairpanel-timer"))),
                InstantSource.system(),
                underway);
    }

    /// The same with a writer of its own: a file on a disk that does not answer then holds up no other.
    public Workers forOneFile() {
        return new Workers(ui, underway.watched(newWriter()), beside, timer, clock, underway);
    }

    /// Does something that reads, once what was given to the writers so far is done, unless that takes long; what it
    /// throws is reported.
    public void doBeside(Runnable work) {
        doBeside(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {},
                () -> {});
    }

    /// The same with what is shown of it on the user interface's thread.
    public <T> void doBeside(Supplier<T> work, Consumer<T> show) {
        doBeside(work, show, () -> {});
    }

    /// @param then runs on the user interface's thread after that, also when something was thrown
    public <T> void doBeside(Supplier<T> work, Consumer<T> show, Runnable then) {
        report(underway.soFar()
                .completeOnTimeout(null, TURN.toMillis(), TimeUnit.MILLISECONDS)
                .thenRunAsync(() -> run(work, show, then), beside));
    }

    /// Does something on the thread that writes, and shows what came of it on the user interface's, which also
    /// gets what the work throws.
    public <T> void doOnWriter(Supplier<T> work, Consumer<T> show) {
        doOnWriter(work, show, () -> {});
    }

    /// @param then runs on the user interface's thread after that, also when something was thrown
    public <T> void doOnWriter(Supplier<T> work, Consumer<T> show, Runnable then) {
        writer.execute(() -> run(work, show, then));
    }

    private <T> void run(Supplier<T> work, Consumer<T> show, Runnable then) {
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

    /// Waits until everything given to the writers so far is done, or the limit has passed: before the app ends.
    public void awaitWriters(Duration limit) {
        try {
            underway.soFar().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.WARNING, "the app ended while files were still being written", e);
        }
    }

    private static Executor newWriter() {
        var writer = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons("fairpanel-writer"));
        writer.allowCoreThreadTimeOut(true);
        return writer;
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    private static Timer timer(ScheduledExecutorService service) {
        return (delay, task) -> {
            var scheduled = service.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> scheduled.cancel(false);
        };
    }
}
