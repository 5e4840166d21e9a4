package app.fairpanel.storage;

import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/// Saves a document by itself: 1 s after the last edit and at most 5 s after the first one not yet saved, whenever it
/// is asked to, and again after the next edit when a save failed. One save at a time, always of the newest evaluation.
///
/// Used from the thread that owns the document; only the writing itself happens on the writer's.
public final class DocumentSaver {
    public static final Duration QUIET = Duration.ofSeconds(1);
    public static final Duration LONGEST = Duration.ofSeconds(5);

    private final Document document;
    private final Workers workers;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Unchanged());
    private final ChangeListener<Evaluation> edited = (_, _, _) -> edited();
    private Destination destination;
    private SaveState clean = new SaveState.Unchanged();
    private Optional<Instant> unsavedSince = Optional.empty();
    private Optional<Workers.Alarm> alarm = Optional.empty();
    private Optional<SaveJob> running = Optional.empty();
    private Optional<SaveProblem> trouble = Optional.empty();
    private boolean closed;

    public DocumentSaver(Document document, Destination destination, Workers workers) {
        this.document = document;
        this.destination = destination;
        this.workers = workers;
        document.evaluation().addListener(edited);
        if (needsSave()) {
            edited();
        }
    }

    /// Changes on the thread that owns the document.
    public ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    public Destination destination() {
        return destination;
    }

    /// Saves now if anything is not saved, also after a failure: for when the window loses the focus, for *Retry*, and
    /// before closing.
    ///
    /// @return what it came to, completed on the thread that owns the document
    public CompletableFuture<SaveState> flush() {
        if (running.isPresent()) {
            return settled(running.get()).thenCompose(ignored -> flush());
        }
        if (!needsSave()) {
            return CompletableFuture.completedFuture(state.get());
        }
        return settled(start(destination));
    }

    /// The same for when there is no time to come back: waits on this thread.
    ///
    /// @return what it came to; still `Saving` when it took longer than the limit
    public SaveState flushAndWait(Duration limit) {
        running.ifPresent(job -> await(job, limit));
        if (running.isEmpty() && needsSave()) {
            await(start(destination), limit);
        }
        return state.get();
    }

    /// Saves to another place and, once that worked, keeps saving there: *Save as*, and giving a draft its name.
    ///
    /// @return the result, completed on the thread that owns the document; all is as before when it did not work
    public CompletableFuture<SaveResult> saveTo(Destination other) {
        if (running.isPresent()) {
            return settled(running.get()).thenCompose(ignored -> saveTo(other));
        }
        var job = start(other);
        return settled(job).thenCombine(job.result(), (_, result) -> result);
    }

    /// Completes when no save is under way, on the thread that owns the document.
    CompletableFuture<Void> idle() {
        return running.map(job -> job.settled()).orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /// Says what is in the file now, because others wrote it and the document has taken that into account. If the
    /// document is not just that, it is saved.
    void adopted(Evaluation onDisk) {
        document.markSaved(onDisk);
        succeeded();
    }

    /// Says how the file stands by itself, whether anything was edited or not: so that nothing looks saved while its
    /// file is gone.
    ///
    /// @param found what others did to the file; nothing when it is as it was read or written here
    public void found(Optional<SaveProblem> found) {
        if (found.equals(trouble)) {
            return;
        }
        trouble = found;
        if (running.isEmpty()) {
            if (found.isPresent() || !needsSave()) {
                showUnedited();
            } else {
                var now = workers.clock().instant();
                saveAfter(now, now);
            }
        }
    }

    private void showUnedited() {
        state.set(trouble.<SaveState>map(problem -> new SaveState.NotSaved(
                        problem, unsavedSince.orElse(workers.clock().instant())))
                .orElse(clean));
    }

    /// Stops saving by itself. What is not saved stays unsaved: flush first.
    public void close() {
        closed = true;
        document.evaluation().removeListener(edited);
        cancelAlarm();
    }

    private boolean needsSave() {
        return document.dirty().get() || destination.isToBeWritten();
    }

    private void edited() {
        if (!needsSave()) {
            unsavedSince = Optional.empty();
            cancelAlarm();
            if (running.isEmpty()) {
                showUnedited();
            }
            return;
        }
        var now = workers.clock().instant();
        var since = unsavedSince.orElse(now);
        unsavedSince = Optional.of(since);
        if (running.isEmpty()) {
            if (!(state.get() instanceof SaveState.NotSaved)) {
                state.set(new SaveState.Unsaved(since));
            }
            saveAfter(now, since);
        }
    }

    private void saveAfter(Instant now, Instant since) {
        cancelAlarm();
        var rest = Duration.between(now, since.plus(LONGEST));
        var delay = rest.compareTo(QUIET) < 0 ? rest : QUIET;
        alarm = Optional.of(workers.timer()
                .after(
                        delay.isNegative() ? Duration.ZERO : delay,
                        () -> workers.ui().execute(this::alarmed)));
    }

    private void alarmed() {
        alarm = Optional.empty();
        if (!closed && running.isEmpty() && needsSave()) {
            start(destination);
        }
    }

    private SaveJob start(Destination to) {
        cancelAlarm();
        var snapshot = document.current();
        var since = unsavedSince.orElse(workers.clock().instant());
        state.set(new SaveState.Saving(since));
        unsavedSince = Optional.empty();
        var job = SaveJob.start(snapshot, to, since, workers);
        running = Optional.of(job);
        job.whenDone(workers, this::finish);
        return job;
    }

    private void finish(SaveJob job, SaveResult result) {
        if (!running.equals(Optional.of(job))) {
            return;
        }
        running = Optional.empty();
        switch (result) {
            case SaveResult.Saved _ -> {
                destination = job.to();
                document.markSaved(job.snapshot());
                succeeded();
            }
            case SaveResult.NotSaved(var problem) -> failed(job, problem);
        }
    }

    private void succeeded() {
        trouble = Optional.empty();
        clean = new SaveState.Saved(workers.clock().instant(), destination.isDraft());
        if (needsSave()) {
            edited();
        } else {
            unsavedSince = Optional.empty();
            cancelAlarm();
            state.set(clean);
        }
    }

    private void failed(SaveJob job, SaveProblem problem) {
        boolean editedSince = unsavedSince.isPresent();
        if (!needsSave()) {
            showUnedited();
            return;
        }
        unsavedSince = Optional.of(job.since());
        var now = workers.clock().instant();
        if (job.to().equals(destination)) {
            state.set(new SaveState.NotSaved(problem, job.since()));
        } else {
            state.set(new SaveState.Unsaved(job.since()));
        }
        if (editedSince || !job.to().equals(destination)) {
            saveAfter(now, now);
        }
    }

    private CompletableFuture<SaveState> settled(SaveJob job) {
        return job.settled().thenApply(_ -> state.get());
    }

    private void await(SaveJob job, Duration limit) {
        job.await(limit).ifPresent(result -> finish(job, result));
    }

    private void cancelAlarm() {
        alarm.ifPresent(Workers.Alarm::cancel);
        alarm = Optional.empty();
    }
}
