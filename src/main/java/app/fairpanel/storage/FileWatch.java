package app.fairpanel.storage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Looks every few seconds at what others did to an open file, and when a save finds that others were there. Tells
/// each news once; that there is none any more is news, too. Used from the thread that owns the document.
final class FileWatch {
    private final Workers workers;
    private final Duration every;
    private final Supplier<CompletableFuture<FileNews>> look;
    private Optional<Workers.Alarm> next = Optional.empty();
    private CompletableFuture<Void> looking = CompletableFuture.completedFuture(null);
    private FileNews told = new FileNews.None();
    private boolean closed;

    FileWatch(Workers workers, Duration every, Supplier<CompletableFuture<FileNews>> look) {
        this.workers = workers;
        this.every = every;
        this.look = look;
    }

    void begin(DocumentSaver saver, Consumer<FileNews> listener) {
        later(listener);
        saver.state().subscribe(state -> {
            if (state instanceof SaveState.NotSaved(var problem, var _)
                    && (problem instanceof SaveProblem.ChangedOutside || problem instanceof SaveProblem.Gone)) {
                looking = now(listener);
            }
        });
    }

    private void later(Consumer<FileNews> listener) {
        if (!closed) {
            next = Optional.of(workers.timer()
                    .after(
                            every,
                            () -> workers.ui()
                                    .execute(() -> looking = now(listener).whenComplete((_, _) -> later(listener)))));
        }
    }

    /// Looks now, and tells what is new.
    CompletableFuture<Void> now(Consumer<FileNews> listener) {
        return look.get().thenAccept(news -> {
            if (!closed && !news.equals(told)) {
                told = news;
                listener.accept(news);
            }
        });
    }

    void close() {
        closed = true;
        next.ifPresent(Workers.Alarm::cancel);
        looking.cancel(false);
    }
}
