package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A folder of evaluations: what is in it, and what can be done with a whole file there. Touches the disk, so not for
/// the user interface's thread.
public final class EvaluationFolder {
    private final Path folder;
    private final EvaluationFiles evaluations;
    private final FileOperations files;
    private final Trash trash;
    private final Locks locks;

    EvaluationFolder(Path folder, EvaluationFiles evaluations, FileOperations files, Trash trash, Locks locks) {
        this.folder = folder;
        this.evaluations = evaluations;
        this.files = files;
        this.trash = trash;
        this.locks = locks;
    }

    /// One file of the folder.
    ///
    /// @param edited when it was last changed, by the file system's clock
    /// @param reading the evaluation, or why it cannot be read: one damaged file spoils nothing
    public record Entry(Path file, Instant edited, Reading reading) {
        /// The name without its ending.
        public String name() {
            return nameOf(file);
        }

        /// The evaluation, also one that can only be looked at.
        public Optional<StoredEvaluation> stored() {
            return switch (reading) {
                case Reading.Opened opened -> Optional.of(opened.stored());
                case Reading.ReadOnly shown -> Optional.of(shown.stored());
                case Reading.Refused _ -> Optional.empty();
            };
        }
    }

    public Path path() {
        return folder;
    }

    /// The files of evaluations in the folder, by name; nothing when it is not there yet.
    ///
    /// @throws IOException when it cannot be looked into
    public List<Path> names() throws IOException {
        return !files.isFolder(folder)
                ? List.of()
                : files.list(folder).stream()
                        .filter(EvaluationFolder::isEvaluation)
                        .sorted()
                        .toList();
    }

    /// A file of the folder, not read yet.
    ///
    /// @param edited when it was last changed, by the file system's clock
    public record Found(Path file, Instant edited) {
        /// The name without its ending.
        public String name() {
            return nameOf(file);
        }
    }

    /// The same files, the one last changed first.
    ///
    /// @throws IOException when the folder cannot be looked into
    public List<Found> newestFirst() throws IOException {
        return names().stream()
                .map(file -> new Found(file, changed(file)))
                .sorted(Comparator.comparing(Found::edited).reversed())
                .toList();
    }

    private Instant changed(Path file) {
        try {
            return files.lastModified(file);
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /// All of them, read on several threads.
    ///
    /// @throws IOException when the folder cannot be looked into
    public List<Entry> list() throws IOException {
        return names().parallelStream().map(this::entry).toList();
    }

    /// One of them.
    public Entry entry(Path file) {
        try {
            return new Entry(file, files.lastModified(file), evaluations.read(file));
        } catch (IOException e) {
            return new Entry(file, Instant.EPOCH, Reading.Refused.because(new Problem.Unreadable(FileProblem.of(e))));
        }
    }

    /// A path in this folder for an evaluation, that nothing has yet: the name, or the name with a number.
    ///
    /// @param name what the user calls it; what file systems do not allow is left out
    /// @param otherwise the name when nothing of that can stay
    public Path free(String name, String otherwise) throws IOException {
        var safe = SafeNames.ofPerson(name);
        return FreeNames.near(folder.resolve((safe.isEmpty() ? otherwise : safe) + EvaluationFormat.EXTENSION), files);
    }

    /// Gives a file another name; not to one that is open. [WorkingFile#rename] does it to that.
    ///
    /// @return where it is now
    public FolderResult<Path> rename(Path file, String name) {
        return whileNobodyHasItOpen(file, () -> renameTo(file, named(file, name), files));
    }

    /// Makes a copy that is an evaluation of its own, with its own id.
    ///
    /// @param name what the copy is to be called
    public FolderResult<Path> duplicate(Evaluation evaluation, String name) {
        try {
            var copy = free(name, evaluation.id());
            files.createFolders(folder);
            var own = StoredEvaluation.copy(evaluation, UUID.randomUUID().toString());
            return switch (evaluations.create(copy).save(own)) {
                case SaveResult.Saved _ -> new FolderResult.Done<>(copy);
                case SaveResult.NotSaved(SaveProblem.NotWritten written) ->
                    new FolderResult.Failed<>(written.problem());
                case SaveResult.NotSaved(var problem) ->
                    new FolderResult.Failed<>(new FileProblem.Failed(problem.toString()));
            };
        } catch (IOException e) {
            return new FolderResult.Failed<>(FileProblem.of(e));
        }
    }

    /// Moves a file to Fairpanel's trash; not one that is open. [Trash#restore] undoes it.
    public FolderResult<Trashed> trash(Path file) {
        return whileNobodyHasItOpen(file, () -> new FolderResult.Done<>(trash.put(file)));
    }

    @FunctionalInterface
    private interface Action<T> {
        FolderResult<T> run() throws IOException;
    }

    private <T> FolderResult<T> whileNobodyHasItOpen(Path file, Action<T> action) {
        var lock = locks.acquire(file);
        try {
            return lock instanceof LockResult.Held held ? new FolderResult.InUse<>(held) : action.run();
        } catch (IOException e) {
            return new FolderResult.Failed<>(FileProblem.of(e));
        } finally {
            Locks.release(lock);
        }
    }

    static Path named(Path file, String name) {
        var safe = SafeNames.ofPerson(name);
        return file.resolveSibling((safe.isEmpty() ? nameOf(file) : safe) + EvaluationFormat.EXTENSION);
    }

    static FolderResult<Path> renameTo(Path file, Path renamed, FileOperations files) throws IOException {
        if (!renamed.equals(file)) {
            try {
                files.move(file, renamed);
            } catch (FileAlreadyExistsException e) {
                return new FolderResult.NameTaken<>(nameOf(renamed));
            }
            files.forceFolder(Paths.folder(renamed));
        }
        return new FolderResult.Done<>(renamed);
    }

    private static boolean isEvaluation(Path file) {
        var name = Paths.name(file);
        return name.endsWith(EvaluationFormat.EXTENSION) && !name.startsWith(".");
    }

    private static String nameOf(Path file) {
        var name = Paths.name(file);
        return name.endsWith(EvaluationFormat.EXTENSION)
                ? name.substring(0, name.length() - EvaluationFormat.EXTENSION.length())
                : name;
    }
}
