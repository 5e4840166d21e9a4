package app.fairpanel.storage;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What saving runs on.
///
/// @param ui runs a task on the thread that owns documents, the user interface's
/// @param writer the one thread that touches files; tasks run in the order given
/// @param timer calls later, on any thread
public record Workers(Executor ui, Executor writer, Timer timer, InstantSource clock) {
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
        writer.execute(() -> {
            try {
                var result = work.get();
                ui.execute(() -> show.accept(result));
            } catch (RuntimeException | Error e) {
                ui.execute(() -> {
                    throw e;
                });
            }
        });
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
