package app.fairpanel.storage;

import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An evaluation that is being worked on: its document, its file, and the saving between them. Used from the thread
/// that owns the document; what touches the disk runs on the writer's and completes on that thread again.
public final class OpenEvaluation {
    /// How often the file is looked at for what others did to it.
    public static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final Document document;
    private final Workers workers;
    private final DocumentSaver saver;
    private final FileWatch watch;
    private final ReadOnlyObjectWrapper<Optional<FileProblem>> historyProblem;
    private WorkingFile file;

    public OpenEvaluation(Document document, WorkingFile file, Workers workers) {
        this.document = document;
        this.file = file;
        this.workers = workers;
        this.saver = new DocumentSaver(document, file, workers);
        watch = new FileWatch(workers, LOOK_EVERY, this::look);
        historyProblem = new ReadOnlyObjectWrapper<>(file.historyProblem());
        saver.state().subscribe(state -> historyProblem.set(this.file.historyProblem()));
    }

    /// Why the last version for the history could not be kept; nothing when all is well. The evaluation itself is not
    /// concerned. Changes on the thread that owns the document.
    public ReadOnlyObjectProperty<Optional<FileProblem>> historyProblem() {
        return historyProblem.getReadOnlyProperty();
    }

    public Document document() {
        return document;
    }

    public WorkingFile file() {
        return file;
    }

    public DocumentSaver saver() {
        return saver;
    }

    /// Looks what others did to the file: when the window gets the focus.
    public CompletableFuture<FileNews> look() {
        var looked = file;
        return saver.idle().thenCompose(_ -> beside(looked::news));
    }

    /// Looks every few seconds, and as soon as a save finds that others were there. Tells each news once; that there is
    /// none any more is news, too.
    public void watch(Consumer<FileNews> listener) {
        watch.begin(saver, listener);
    }

    /// Looks now, and tells what is new.
    public CompletableFuture<Void> lookAndTell(Consumer<FileNews> listener) {
        return watch.now(listener);
    }

    /// What the document and what others wrote come to together.
    public Merge merge(FileNews.Theirs theirs, Optional<Evaluation> base) {
        return Merge.of(base, document.current(), theirs.evaluation());
    }

    /// Brings the document and what others wrote together, as one edit that can be undone, if nothing has to be chosen
    /// for that. A document without unsaved edits then becomes what others wrote.
    ///
    /// @param label what was done, in the user's words
    /// @param base what both come from
    /// @return what has to be chosen; nothing when it is done
    public CompletableFuture<Optional<Merge>> join(String label, FileNews.Theirs theirs, Optional<Evaluation> base) {
        return saver.idle().thenCompose(_ -> {
            var merge = merge(theirs, base);
            return merge.conflicts().isEmpty()
                    ? take(label, theirs, merge.resolve(Map.of())).thenApply(_ -> Optional.<Merge>empty())
                    : CompletableFuture.completedFuture(Optional.of(merge));
        });
    }

    /// Writes the file again as the document is, although others took it away or damaged it. What is there goes to the
    /// trash first.
    public CompletableFuture<SaveState> writeAgain(Trash trash) {
        return onWriter(() -> prepare(trash)).thenCompose(problem -> {
            if (problem.isPresent()) {
                saver.found(problem);
                return CompletableFuture.completedFuture(saver.state().get());
            }
            return saver.flush();
        });
    }

    private Optional<SaveProblem> prepare(Trash trash) {
        try {
            file.writeAgain(trash);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new SaveProblem.NotWritten(FileProblem.of(e), false));
        }
    }

    /// Takes what others wrote to the file into the document, as one edit that can be undone.
    ///
    /// @param label what was done, in the user's words
    /// @param result theirs as it is, or what it was merged to
    public CompletableFuture<Void> take(String label, FileNews.Theirs theirs, Evaluation result) {
        return saver.idle().thenCompose(_ -> {
            document.edit(label, _ -> result);
            var adopted = onWriter(() -> {
                file.adopt(theirs);
                return theirs.evaluation();
            });
            return adopted.thenAccept(saver::adopted);
        });
    }

    /// The copies that programs for synchronizing left beside the file.
    public CompletableFuture<List<ConflictedCopy>> conflictedCopies() {
        return beside(file::conflictedCopies);
    }

    /// Says that these copies are not to be offered again as they are now.
    public CompletableFuture<Void> leaveCopies(List<ConflictedCopy> copies) {
        return onWriter(() -> {
                    file.leaveCopies(copies);
                    return true;
                })
                .thenAccept(_ -> {});
    }

    /// What the document and a copy both come from; nothing when that is not known any more.
    public CompletableFuture<Optional<Evaluation>> base(ConflictedCopy copy) {
        return onWriter(() -> file.base(copy));
    }

    /// Takes what a copy was merged to into the document, as one edit that can be undone; once that is saved the copy
    /// goes to the trash.
    ///
    /// @return where the copy is now; nothing when it stayed, because the document could not be saved
    public CompletableFuture<Optional<Trashed>> take(
            String label, ConflictedCopy copy, Evaluation result, Trash trash) {
        document.edit(label, _ -> result);
        return onWriter(() -> {
                    file.join(copy.theirs());
                    return copy;
                })
                .thenCompose(_ -> saver.flush())
                .thenCompose(_ -> document.dirty().get()
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : onWriter(() -> put(copy, trash)));
    }

    private static Optional<Trashed> put(ConflictedCopy copy, Trash trash) {
        try {
            return Optional.of(trash.put(copy.file()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Saves to another file and goes on there: *Save as*, and giving a draft its name. The old file stays as it is; a
    /// draft is gone, as it has its name now.
    public CompletableFuture<SaveResult> saveAs(WorkingFile other) {
        return saver.saveTo(other).thenCompose(result -> {
            if (result instanceof SaveResult.NotSaved) {
                return onWriter(() -> {
                    other.close();
                    return result;
                });
            }
            var old = file;
            file = other;
            return onWriter(() -> {
                old.leave();
                return result;
            });
        });
    }

    /// Saves, and keeps what is saved as a version, before much of it is changed at once.
    ///
    /// @return completes in any case, on the thread that owns the document
    public CompletableFuture<Void> keepVersion() {
        return saver.flush()
                .thenCompose(_ -> onWriter(() -> {
                    file.keepNow();
                    return true;
                }))
                .thenAccept(_ -> {});
    }

    /// Gives the file another name.
    public CompletableFuture<FolderResult<java.nio.file.Path>> rename(String name) {
        return onWriter(() -> file.rename(name));
    }

    /// Saves what is not saved and lets go of the file.
    ///
    /// @return how it stands; when it could not be saved, it is still open
    public CompletableFuture<SaveState> close() {
        return saver.flush()
                .thenCompose(state -> state instanceof SaveState.NotSaved
                        ? CompletableFuture.completedFuture(state)
                        : abandon().thenApply(_ -> state));
    }

    /// Lets go of the file without saving.
    public CompletableFuture<Void> abandon() {
        watch.close();
        saver.close();
        return onWriter(() -> {
                    file.close();
                    return true;
                })
                .thenAccept(_ -> {});
    }

    /// For what only looks: a disk that does not answer must not hold up a save elsewhere.
    private <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, workers.beside()).thenApplyAsync(value -> value, workers.ui());
    }

    private <T> CompletableFuture<T> onWriter(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, workers.writer()).thenApplyAsync(value -> value, workers.ui());
    }
}
