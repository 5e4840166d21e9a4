package app.fairpanel.storage;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/// What was given to writers and is not done yet.
public final class Underway {
    private final Map<Long, CompletableFuture<Void>> tasks = new ConcurrentHashMap<>();
    private final AtomicLong given = new AtomicLong();

    /// The writer, with an eye on what it is given.
    Executor watched(Executor writer) {
        return task -> {
            var done = new CompletableFuture<Void>();
            var number = given.incrementAndGet();
            tasks.put(number, done);
            writer.execute(() -> {
                try {
                    task.run();
                } finally {
                    tasks.remove(number);
                    done.complete(null);
                }
            });
        };
    }

    /// Completes when all that was given so far is done.
    CompletableFuture<Void> soFar() {
        return CompletableFuture.allOf(tasks.values().toArray(CompletableFuture<?>[]::new));
    }
}
