package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The file of an open evaluation. It knows what it last read or wrote there, and never writes over anything else.
///
/// Its methods may be called from any thread; they touch the disk, so not from the user interface's.
public final class EvaluationFile {
    private final Path path;
    private final EvaluationFormat format;
    private final FileOperations files;
    private final SafeWriter writer;
    private Optional<KnownContents> known;
    private boolean kept;

    EvaluationFile(
            Path path,
            Optional<KnownContents> known,
            EvaluationFormat format,
            FileOperations files,
            SafeWriter writer) {
        this.path = path;
        this.known = known;
        this.format = format;
        this.files = files;
        this.writer = writer;
    }

    public Path path() {
        return path;
    }

    /// The contents last read or written here; nothing before the first save of a new file.
    public synchronized Optional<byte[]> contents() {
        return known.map(KnownContents::bytes);
    }

    /// The evaluation in those contents: what a merge has as its base.
    public synchronized Optional<StoredEvaluation> stored() {
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

    private StoredEvaluation next(Evaluation evaluation) {
        return known.map(contents -> new StoredEvaluation(
                        evaluation,
                        contents.stored().revision() + 1,
                        kept ? grown(contents) : contents.stored().history()))
                .orElse(StoredEvaluation.fresh(evaluation));
    }

    private static List<String> grown(KnownContents contents) {
        return Stream.of(List.of(contents.version().sha256()), contents.stored().history())
                .flatMap(Collection::stream)
                .toList();
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
            return known.map(contents -> new SaveProblem.Gone());
        }
        if (known.isEmpty()) {
            return Optional.of(new SaveProblem.AlreadyThere());
        }
        var onDisk = files.read(path, Limits.BYTES);
        return known.get().areExactly(onDisk) ? Optional.empty() : Optional.of(new SaveProblem.ChangedOutside());
    }

    private SaveResult saved(byte[] bytes, StoredEvaluation stored) {
        var contents = new KnownContents(bytes, stored);
        known = Optional.of(contents);
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
