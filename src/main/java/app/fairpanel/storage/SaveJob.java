package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/// A save that was handed to the writer. Not a record: two saves of the same are still two.
final class SaveJob {
    private final Evaluation snapshot;
    private final Destination to;
    private final Instant since;
    private final CompletableFuture<SaveResult> result;
    private CompletableFuture<Void> settled = new CompletableFuture<>();

    private SaveJob(Evaluation snapshot, Destination to, Instant since, CompletableFuture<SaveResult> result) {
        this.snapshot = snapshot;
        this.to = to;
        this.since = since;
        this.result = result;
    }

    /// @param since when the first edit was made that it saves
    static SaveJob start(Evaluation snapshot, Destination to, Instant since, Workers workers) {
        var result = CompletableFuture.supplyAsync(() -> to.save(snapshot), workers.writer())
                .exceptionally(SaveJob::unexpected);
        return new SaveJob(snapshot, to, since, result);
    }

    /// A defect in the program must still not look like a save that worked.
    private static SaveResult unexpected(Throwable defect) {
        return new SaveResult.NotSaved(
                new SaveProblem.NotWritten(new FileProblem.Failed(String.valueOf(defect.getMessage())), false));
    }

    /// Tells what came of it, on the thread that owns the document.
    void whenDone(Workers workers, BiConsumer<SaveJob, SaveResult> finish) {
        settled = result.thenAcceptAsync(value -> finish.accept(this, value), workers.ui());
    }

    /// Waits on this thread.
    ///
    /// @return nothing when it took longer than the limit
    Optional<SaveResult> await(Duration limit) {
        try {
            return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("every failure of a save is a result", e);
        }
    }

    Evaluation snapshot() {
        return snapshot;
    }

    Destination to() {
        return to;
    }

    Instant since() {
        return since;
    }

    CompletableFuture<SaveResult> result() {
        return result;
    }

    /// Completes once what came of it was told.
    CompletableFuture<Void> settled() {
        return settled;
    }
}
