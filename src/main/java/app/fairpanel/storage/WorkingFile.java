package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file of an evaluation that is being worked on, with all that keeps it safe: snapshots, the lock, and a look at
/// what others do to it. Touches the disk: for the writer's thread.
public final class WorkingFile implements Destination {
    private final EvaluationFile file;
    private final boolean draft;
    private final Locks locks;
    private final Snapshots snapshots;
    private final KeptVersions versions;
    private final ConflictedCopies copies;
    private final FileOperations files;
    private LockResult lock;
    private boolean originalToBeKept;

    WorkingFile(
            EvaluationFile file,
            boolean draft,
            boolean migrated,
            LockResult lock,
            Locks locks,
            Snapshots snapshots,
            ConflictedCopies copies,
            FileOperations files) {
        this.file = file;
        this.draft = draft;
        this.lock = lock;
        this.locks = locks;
        this.snapshots = snapshots;
        versions = new KeptVersions(snapshots);
        this.copies = copies;
        this.files = files;
        this.originalToBeKept = migrated;
    }

    public Path path() {
        return file.path();
    }

    @Override
    public boolean isDraft() {
        return draft;
    }

    @Override
    public boolean isToBeWritten() {
        return file.isToBeWritten();
    }

    /// Why the last snapshot could not be kept; nothing when all is well. The evaluation itself is not concerned.
    public Optional<FileProblem> historyProblem() {
        return versions.problem();
    }

    /// Keeps what is in the file now as a version, whenever the last one was taken.
    synchronized void keepNow() {
        file.known().ifPresent(contents -> {
            if (versions.keep(path(), contents)) {
                file.contentsKept();
            }
        });
    }

    /// Takes the snapshot of what was opened.
    synchronized void keepOpened() {
        file.known().ifPresent(contents -> {
            if (versions.keep(path(), contents)) {
                file.contentsKept();
                originalToBeKept = false;
            }
        });
    }

    @Override
    public synchronized SaveResult save(Evaluation evaluation) {
        if (originalToBeKept) {
            keepOpened();
            if (originalToBeKept) {
                return new SaveResult.NotSaved(
                        new SaveProblem.OriginalNotKept(versions.problem().orElse(new FileProblem.NotFound())));
            }
        }
        if (isToBeWritten()) {
            try {
                files.createFolders(Paths.folder(path()));
            } catch (IOException e) {
                return new SaveResult.NotSaved(new SaveProblem.NotWritten(FileProblem.of(e), false));
            }
        }
        var result = file.save(evaluation);
        if (result instanceof SaveResult.Saved) {
            file.known()
                    .filter(contents -> versions.keepIfDue(path(), contents))
                    .ifPresent(_ -> file.contentsKept());
        }
        return result;
    }

    /// Says that the next save is to write the file again, although others took it away or damaged it. What is there
    /// goes to the trash as a copy.
    synchronized void writeAgain(Trash trash) throws IOException {
        if (!files.exists(path())) {
            file.writeAgain(Optional.empty());
            return;
        }
        var instead = FileVersion.of(files.read(path(), Limits.BYTES));
        trash.putCopy(path());
        file.writeAgain(Optional.of(instead));
    }

    /// Looks what became of the file. When it changed, both versions are kept as snapshots first.
    ///
    /// Nothing else waits while it reads. What was read during a save of our own does not count, and is read again.
    public FileNews news() {
        while (true) {
            var at = path();
            var mine = file.known();
            if (mine.isEmpty()) {
                return new FileNews.None();
            }
            var sight = Sight.of(at, files);
            synchronized (this) {
                if (file.known().equals(mine) && path().equals(at)) {
                    return news(mine.get(), sight);
                }
            }
        }
    }

    private FileNews news(KnownContents mine, Sight sight) {
        if (sight.problem().isPresent()) {
            var problem = new Problem.Unreadable(sight.problem().get());
            return new FileNews.Unusable(new Reading.Refused(List.of(problem)));
        }
        if (sight.bytes().isEmpty()) {
            return new FileNews.Gone();
        }
        var bytes = sight.bytes().get();
        return mine.areExactly(bytes) ? new FileNews.None() : changed(mine, bytes);
    }

    private FileNews changed(KnownContents mine, byte[] bytes) {
        var reading = file.read(bytes);
        if (!(reading instanceof Reading.Opened opened)) {
            return new FileNews.Unusable(reading);
        }
        if (!opened.stored().evaluation().id().equals(mine.stored().evaluation().id())) {
            return new FileNews.Replaced(opened.stored());
        }
        return divergence(mine, new FileNews.Theirs(new KnownContents(bytes, opened.stored())));
    }

    private FileNews divergence(KnownContents mine, FileNews.Theirs theirs) {
        versions.keepOnce(path(), mine);
        versions.keepOnce(path(), theirs.contents());
        return Ancestry.descends(theirs.contents(), mine)
                ? new FileNews.Newer(theirs, mine.stored().evaluation())
                : new FileNews.Diverged(theirs, new Ancestry(snapshots).common(mine, theirs.contents()));
    }

    /// The copies that programs for synchronizing left beside the file, each to be merged like any other divergence.
    public List<ConflictedCopy> conflictedCopies() {
        return file.known()
                .map(mine -> copies.of(path(), mine.stored().evaluation().id()))
                .orElse(List.of());
    }

    /// Says that these copies are not to be offered again as they are now.
    void leaveCopies(List<ConflictedCopy> found) {
        copies.leave(found);
    }

    /// What both the document's file and a copy of it come from; nothing when that is not known any more.
    public synchronized Optional<Evaluation> base(ConflictedCopy copy) {
        file.known().ifPresent(mine -> versions.keepOnce(path(), mine));
        versions.keepOnce(path(), copy.theirs().contents());
        return file.known()
                .flatMap(mine ->
                        new Ancestry(snapshots).common(mine, copy.theirs().contents()));
    }

    /// Says that the document has taken over what is in the file now.
    synchronized void adopt(FileNews.Theirs theirs) {
        file.adopt(theirs.contents());
    }

    /// Says that the document has taken over what is in a copy.
    synchronized void join(FileNews.Theirs theirs) {
        file.join(theirs.contents());
    }

    /// Gives the file another name, in the same folder.
    ///
    /// @return where it is now
    public synchronized FolderResult<Path> rename(String name) {
        var renamed = EvaluationFolder.named(path(), name);
        if (renamed.equals(path())) {
            return new FolderResult.Done<>(renamed);
        }
        var newLock = locks.acquire(renamed);
        try {
            var result = newLock instanceof LockResult.Held held
                    ? new FolderResult.InUse<Path>(held)
                    : EvaluationFolder.renameTo(path(), renamed, files);
            if (result instanceof FolderResult.Done) {
                Locks.release(lock);
                lock = newLock;
                file.movedTo(renamed);
            } else {
                Locks.release(newLock);
            }
            return result;
        } catch (IOException e) {
            Locks.release(newLock);
            return new FolderResult.Failed<>(FileProblem.of(e));
        }
    }

    /// Lets go of the file after the document was saved elsewhere. A draft is deleted: it has a name now.
    synchronized void leave() {
        if (draft) {
            try {
                files.delete(path());
            } catch (IOException e) {
                // It stays among the drafts and is offered once more.
                versions.failed(e);
            }
        }
        close();
    }

    /// Gives the lock back. What is not saved by now is not saved here any more.
    public synchronized void close() {
        Locks.release(lock);
    }
}
