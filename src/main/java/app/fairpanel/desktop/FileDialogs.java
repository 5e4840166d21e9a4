package app.fairpanel.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Asks for a file. The system's dialogs, behind an interface that tests can answer.
public interface FileDialogs {
    /// Asks for an evaluation.
    Optional<Path> open();

    /// Asks for a file of any kind, to point to as evidence.
    Optional<Path> openAny();

    /// Asks for a folder.
    Optional<Path> folder();

    /// Asks for a file of one of several kinds, to read it.
    Optional<Path> open(List<FileKind> kinds);

    /// @param name the file name to start from
    Optional<Path> save(String name);

    /// What kind of file goes to other programs, or comes from them.
    ///
    /// @param words what it is, such as "Web page"
    /// @param ending how its names end, without the dot
    record FileKind(String words, String ending) {
        /// How a file's name ends, in small letters; empty where it has no ending.
        public static String ending(Path file) {
            var name = file.getFileName().toString();
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }

        public boolean isOf(Path file) {
            return ending(file).equals(ending);
        }
    }

    /// Asks where a file of one of several kinds should be written.
    ///
    /// @param name the file name to start from, without an ending
    /// @return a path that ends as one of the kinds does
    Optional<Path> save(String name, List<FileKind> kinds);
}
