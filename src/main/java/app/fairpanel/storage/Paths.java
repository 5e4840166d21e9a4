package app.fairpanel.storage;

import java.nio.file.Path;
import java.util.Optional;

/// Names of files, without null.
final class Paths {
    private Paths() {}

    /// The folder that a file is in.
    static Path folder(Path file) {
        var absolute = file.toAbsolutePath();
        return Optional.ofNullable(absolute.getParent()).orElse(absolute);
    }

    /// The last part of a path; empty for a root.
    static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }
}
