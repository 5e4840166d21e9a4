package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Opens and makes the files of evaluations. To be shared between threads.
public final class EvaluationFiles {
    private final EvaluationFormat format;
    private final FileOperations files;
    private final SafeWriter writer;

    public EvaluationFiles(EvaluationFormat format, FileOperations files, Patience patience) {
        this.format = format;
        this.files = files;
        this.writer = new SafeWriter(files, patience);
    }

    /// Files on the disks of this computer.
    public static EvaluationFiles onDisk() {
        return new EvaluationFiles(new EvaluationFormat(), new DiskOperations(), Patience.ofThisSystem());
    }

    public EvaluationFormat format() {
        return format;
    }

    /// Reads a file without binding anything to it.
    public Reading read(Path file) {
        try {
            return format.read(files.read(file, Limits.BYTES));
        } catch (IOException e) {
            return Reading.Refused.because(new Problem.Unreadable(FileProblem.of(e)));
        }
    }

    /// Opens a file to work on it. The file is not touched.
    public Opening open(Path file) {
        try {
            var bytes = files.read(file, Limits.BYTES);
            return switch (format.read(bytes)) {
                case Reading.Opened opened ->
                    new Opening.Opened(
                            known(file, new KnownContents(bytes, opened.stored())), opened.stored(), opened.migrated());
                case Reading.ReadOnly(var stored, var reason) -> new Opening.ReadOnly(stored, reason);
                case Reading.Refused(var problems) -> new Opening.Refused(problems);
            };
        } catch (IOException e) {
            return new Opening.Refused(Reading.Refused.because(new Problem.Unreadable(FileProblem.of(e)))
                    .problems());
        }
    }

    /// What is in a file, if it can be worked on.
    Optional<KnownContents> contents(Path file) {
        try {
            var bytes = files.read(file, Limits.BYTES);
            return format.read(bytes) instanceof Reading.Opened opened
                    ? Optional.of(new KnownContents(bytes, opened.stored()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// A file that is not there yet. Saving to it is refused when something is there by then.
    public EvaluationFile create(Path file) {
        return new EvaluationFile(file, Optional.empty(), Optional.empty(), format, files, writer);
    }

    /// A file that is to take the place of whatever is there now, because the user said so.
    EvaluationFile replace(Path file) throws IOException {
        var old = FileVersion.of(files.read(file, Limits.BYTES));
        return new EvaluationFile(file, Optional.empty(), Optional.of(old), format, files, writer);
    }

    private EvaluationFile known(Path file, KnownContents contents) {
        return new EvaluationFile(file, Optional.of(contents), Optional.empty(), format, files, writer);
    }
}
