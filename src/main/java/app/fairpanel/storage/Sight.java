package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What was seen where a file should be.
///
/// @param bytes nothing when there is no file, or none that can be read
/// @param problem why it cannot be read
record Sight(Optional<byte[]> bytes, Optional<FileProblem> problem) {
    static Sight of(Path file, FileOperations files) {
        try {
            return files.exists(file)
                    ? new Sight(Optional.of(files.read(file, Limits.BYTES)), Optional.empty())
                    : new Sight(Optional.empty(), Optional.empty());
        } catch (IOException e) {
            return new Sight(Optional.empty(), Optional.of(FileProblem.of(e)));
        }
    }
}
