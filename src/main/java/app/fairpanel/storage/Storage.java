package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/// Everything that storage offers the app, put together: one object for all windows. Its methods touch the disk, so
/// they are not for the user interface's thread.
public final class Storage {
    private static final Logger LOG = System.getLogger(Storage.class.getName());

    private final FileOperations files;
    private final EvaluationFiles evaluations;
    private final Snapshots snapshots;
    private final Trash trash;
    private final Locks locks;
    private final Path drafts;
    private final ConflictedCopies copies;

    public Storage(Folders folders, FileOperations files, InstantSource clock) {
        this.files = files;
        evaluations = new EvaluationFiles(new EvaluationFormat(), files, Patience.ofThisSystem());
        snapshots =
                new Snapshots(folders.data().resolve("snapshots"), evaluations, files, clock, ZoneId.systemDefault());
        trash = new Trash(folders.data().resolve("trash"), files, clock);
        locks = new Locks(clock);
        drafts = folders.data().resolve("drafts");
        copies = new ConflictedCopies(
                evaluations, files, new LeftCopies(folders.data().resolve("left-copies.txt"), files));
    }

    /// On the disks of this computer.
    public static Storage onDisk(Folders folders) {
        return new Storage(folders, new DiskOperations(), InstantSource.system());
    }

    public EvaluationFiles evaluations() {
        return evaluations;
    }

    public Snapshots snapshots() {
        return snapshots;
    }

    public Trash trash() {
        return trash;
    }

    /// What is written for other programs.
    public ExportedFiles exported() {
        return new ExportedFiles(files, Patience.ofThisSystem());
    }

    /// What was written by other programs.
    public ImportedFiles imported() {
        return new ImportedFiles(files);
    }

    /// The evaluations in a folder.
    public EvaluationFolder folder(Path folder) {
        return new EvaluationFolder(folder, evaluations, files, trash, locks);
    }

    /// The drafts: evaluations that the user gave no name yet, to be offered at the start.
    public EvaluationFolder drafts() {
        return folder(drafts);
    }

    /// Whether two paths lead to one file; not when one of them leads nowhere.
    public boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether there is anything at a path; also where that cannot be known, so that the user is asked.
    public boolean isThere(Path path) {
        try {
            return files.exists(path);
        } catch (IOException e) {
            return true;
        }
    }

    /// Opens a file, or a draft, to work on it. A snapshot of it is taken.
    public OpenResult open(Path file) {
        return open(file, locks.acquire(file));
    }

    /// The same, also when another computer seems to have it open.
    public OpenResult takeOver(Path file) {
        return open(file, locks.takeOver(file));
    }

    private OpenResult open(Path file, LockResult lock) {
        var result = switch (evaluations.open(file)) {
            case Opening.Opened opened -> opened(opened, lock);
            case Opening.ReadOnly(var stored, var reason) -> new OpenResult.ToLookAt(stored, reason);
            case Opening.Refused(var problems) -> new OpenResult.Damaged(problems, snapshots.newestGood(file));
        };
        if (!(result instanceof OpenResult.ToWorkOn)) {
            Locks.release(lock);
        }
        return result;
    }

    private OpenResult opened(Opening.Opened opened, LockResult lock) {
        if (lock instanceof LockResult.Held held) {
            return new OpenResult.InUse(opened.stored(), held);
        }
        var newer = lock instanceof LockResult.Acquired
                ? new Leftovers(evaluations, files, trash).sweep(opened.file().path(), opened.stored())
                : List.<StoredEvaluation>of();
        var file = working(opened.file(), opened.migrated(), lock);
        file.keepOpened();
        return new OpenResult.ToWorkOn(file, opened.stored(), opened.migrated(), newer);
    }

    private WorkingFile working(EvaluationFile file, boolean migrated, LockResult lock) {
        boolean draft = Paths.folder(file.path()).equals(drafts.toAbsolutePath());
        return new WorkingFile(file, draft, migrated, lock, locks, snapshots, copies, files);
    }

    /// The place of the draft of a new evaluation. Nothing is there until it is saved.
    public WorkingFile draft(Evaluation evaluation) {
        return create(drafts.resolve(SafeNames.of(evaluation.id()) + EvaluationFormat.EXTENSION));
    }

    /// A new file. Saving to it is refused when something is there by then.
    public WorkingFile create(Path file) {
        try {
            files.createFolders(Paths.folder(file));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the folder is made, or refused, by the first save", e);
        }
        return working(evaluations.create(file), false, locks.acquire(file));
    }

    /// A file in the place of whatever is there, which goes to the trash as a copy: for when the user said so.
    ///
    /// @throws IOException also when another window or program has the file open
    public WorkingFile replace(Path file) throws IOException {
        var lock = locks.acquire(file);
        if (lock instanceof LockResult.Held) {
            throw new FileSystemException(file.toString(), null, "open in another window or program");
        }
        try {
            trash.putCopy(file);
        } catch (IOException e) {
            Locks.release(lock);
            throw e;
        }
        return working(evaluations.replace(file), false, lock);
    }

    /// Writes an evaluation to a file once, without going on in it. What is there and may be replaced goes to the trash
    /// as a copy first.
    ///
    /// @param replace whether the user said that what is there may be replaced; otherwise that is refused
    public SaveResult write(Path file, Evaluation evaluation, boolean replace) {
        var lock = locks.acquire(file);
        try {
            return lock instanceof LockResult.Held
                    ? new SaveResult.NotSaved(new SaveProblem.InUse())
                    : written(file, evaluation, replace, lock);
        } catch (IOException e) {
            return new SaveResult.NotSaved(new SaveProblem.NotWritten(FileProblem.of(e), false));
        } finally {
            Locks.release(lock);
        }
    }

    private SaveResult written(Path file, Evaluation evaluation, boolean replace, LockResult lock) throws IOException {
        if (!replace || !files.exists(file)) {
            return working(evaluations.create(file), false, lock).save(evaluation);
        }
        trash.putCopy(file);
        return working(evaluations.replace(file), false, lock).save(evaluation);
    }
}
