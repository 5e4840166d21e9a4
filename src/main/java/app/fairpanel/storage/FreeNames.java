package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/// Names that nothing has yet.
final class FreeNames {
    private static final int TRIES = 10_000;

    private FreeNames() {}

    /// A path itself, or with the first free number: `Dana 2.fairpanel.json`.
    static Path near(Path wanted, FileOperations files) throws IOException {
        if (!files.exists(wanted)) {
            return wanted;
        }
        var name = Paths.name(wanted);
        int end = name.endsWith(EvaluationFormat.EXTENSION)
                ? name.length() - EvaluationFormat.EXTENSION.length()
                : Math.max(name.lastIndexOf('.'), 0) == 0 ? name.length() : name.lastIndexOf('.');
        for (int i = 2; i < TRIES; i++) {
            var numbered = wanted.resolveSibling(name.substring(0, end) + " " + i + name.substring(end));
            if (!files.exists(numbered)) {
                return numbered;
            }
        }
        throw new FileAlreadyExistsException(wanted.toString());
    }
}
