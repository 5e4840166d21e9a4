package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The file of an open evaluation. It knows what it last read or wrote there, and never writes over anything else.
///
/// Its methods may be called from any thread; those that touch the disk, not from the user interface's. What is known
/// of it is said without waiting for the disk.
public final class EvaluationFile {
    private final EvaluationFormat format;
    private final FileOperations files;
    private final SafeWriter writer;
    private volatile Path path;
    private volatile Optional<KnownContents> known;
    private Optional<KnownContents> other = Optional.empty();
    private Optional<FileVersion> replaceable;
    private volatile boolean again;
    private boolean kept;

    EvaluationFile(
            Path path,
            Optional<KnownContents> known,
            Optional<FileVersion> replaceable,
            EvaluationFormat format,
            FileOperations files,
            SafeWriter writer) {
        this.path = path;
        this.known = known;
        this.replaceable = replaceable;
        this.format = format;
        this.files = files;
        this.writer = writer;
    }

    public Path path() {
        return path;
    }

    /// Says that the file has another name now.
    synchronized void movedTo(Path renamed) {
        path = renamed;
    }

    /// The contents last read or written here; nothing before the first save of a new file.
    public Optional<byte[]> contents() {
        return known.map(KnownContents::bytes);
    }

    /// The evaluation in those contents: what a merge has as its base.
    public Optional<StoredEvaluation> stored() {
        return known.map(KnownContents::stored);
    }

    /// Says that the current contents are kept whole elsewhere, as a snapshot, so that a later merge finds them: from
    /// the next save on, the file names them in its history.
    public synchronized void contentsKept() {
        kept = true;
    }

    /// Saves an evaluation: writes it in memory, reads that back and compares, looks whether the file is still the one
    /// that is known here, and only then replaces it.
    public synchronized SaveResult save(Evaluation evaluation) {
        var stored = next(evaluation);
        var bytes = format.write(stored);
        var unreadable = unreadable(bytes, stored);
        if (unreadable.isPresent()) {
            return new SaveResult.NotSaved(unreadable.get());
        }
        try {
            var obstacle = obstacle();
            if (obstacle.isPresent()) {
                return new SaveResult.NotSaved(obstacle.get());
            }
            writer.write(path, bytes);
            return saved(bytes, stored);
        } catch (SafeWriter.WriteFailed e) {
            boolean replaced = e.replacing() && isOnDisk(bytes);
            if (replaced) {
                saved(bytes, stored);
            }
            return new SaveResult.NotSaved(new SaveProblem.NotWritten(FileProblem.of(e.reason()), replaced));
        } catch (IOException e) {
            return new SaveResult.NotSaved(new SaveProblem.NotWritten(FileProblem.of(e), false));
        }
    }

    /// Takes over what is in the file now, after the document has taken it over: the next save goes on from both.
    synchronized void adopt(KnownContents theirs) {
        other = known.filter(mine -> !Ancestry.descends(theirs, mine));
        known = Optional.of(theirs);
        kept = true;
    }

    /// Takes note that the document has taken over a copy of the file: the next save goes on from both.
    synchronized void join(KnownContents copy) {
        other = Optional.of(copy);
    }

    /// Says that the next save is to write the file although nothing was edited, because of what others did to it.
    ///
    /// @param instead what is there now and may be replaced; nothing when the file is gone
    synchronized void writeAgain(Optional<FileVersion> instead) {
        again = true;
        replaceable = instead;
    }

    /// Whether it has to be written even when nothing was edited.
    boolean isToBeWritten() {
        return again || known.isEmpty();
    }

    /// What is known here, for a look at what became of it.
    Optional<KnownContents> known() {
        return known;
    }

    Reading read(byte[] bytes) {
        return format.read(bytes);
    }

    private StoredEvaluation next(Evaluation evaluation) {
        return known.map(contents -> new StoredEvaluation(evaluation, nextRevision(contents), ancestors(contents)))
                .orElse(StoredEvaluation.fresh(evaluation));
    }

    private long nextRevision(KnownContents contents) {
        long theirs = other.map(joined -> joined.stored().revision()).orElse(0L);
        return 1 + Math.max(contents.stored().revision(), theirs);
    }

    private List<String> ancestors(KnownContents contents) {
        var own = kept ? Stream.of(contents.version().sha256()) : Stream.<String>empty();
        var earlier =
                other.map(joined -> Ancestry.joined(joined, contents)).orElse(contents.stored().history().stream());
        return Stream.concat(own, earlier).toList();
    }

    private Optional<SaveProblem> unreadable(byte[] bytes, StoredEvaluation stored) {
        return switch (format.read(bytes)) {
            case Reading.Opened opened when opened.stored().equals(stored) -> Optional.empty();
            case Reading.Refused(var problems) -> Optional.of(new SaveProblem.NotReadableAgain(problems));
            case Reading.Opened _, Reading.ReadOnly _ -> Optional.of(new SaveProblem.NotReadableAgain(List.of()));
        };
    }

    private Optional<SaveProblem> obstacle() throws IOException {
        if (!files.exists(path)) {
            return again ? Optional.empty() : known.map(contents -> new SaveProblem.Gone());
        }
        var onDisk = files.read(path, Limits.BYTES);
        if (replaceable.equals(Optional.of(FileVersion.of(onDisk)))) {
            return Optional.empty();
        }
        if (known.isEmpty()) {
            return Optional.of(new SaveProblem.AlreadyThere());
        }
        return known.get().areExactly(onDisk) ? Optional.empty() : Optional.of(new SaveProblem.ChangedOutside());
    }

    private SaveResult saved(byte[] bytes, StoredEvaluation stored) {
        var contents = new KnownContents(bytes, stored);
        known = Optional.of(contents);
        other = Optional.empty();
        replaceable = Optional.empty();
        again = false;
        kept = false;
        return new SaveResult.Saved(contents.version());
    }

    private boolean isOnDisk(byte[] bytes) {
        try {
            return Arrays.equals(files.read(path, Limits.BYTES), bytes);
        } catch (IOException e) {
            return false;
        }
    }
}
