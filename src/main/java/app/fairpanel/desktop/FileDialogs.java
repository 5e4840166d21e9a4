package app.fairpanel.desktop;

import java.nio.file.Path;
import java.util.Optional;

/// Asks for a file. The system's dialogs, behind an interface that tests can answer.
public interface FileDialogs {
    /// Asks for an evaluation.
    Optional<Path> open();

    /// Asks for a file of any kind, to point to as evidence.
    Optional<Path> openAny();

    /// Asks for a folder.
    Optional<Path> folder();

    /// @param name the file name to start from
    Optional<Path> save(String name);
}
