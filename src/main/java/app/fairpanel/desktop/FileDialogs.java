package app.fairpanel.desktop;

import java.nio.file.Path;
import java.util.Optional;

/// Asks for a file. The system's dialogs, behind an interface that tests can answer.
public interface FileDialogs {
    Optional<Path> open();

    /// @param name the file name to start from
    Optional<Path> save(String name);
}
