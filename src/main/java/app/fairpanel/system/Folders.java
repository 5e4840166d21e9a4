package app.fairpanel.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where this platform wants things kept: the XDG places on Linux, `Library` on macOS, `AppData` on Windows. Nothing
/// is created here.
///
/// @param config for settings
/// @param data for what must not be lost: snapshots, drafts, the trash
/// @param state for what may be lost: log files
/// @param documents the user's documents
public record Folders(Path config, Path data, Path state, Path documents) {
    /// How the app's folder for evaluations is called in the user's documents.
    public static final String EVALUATIONS = "Fairpanel";

    /// Where evaluations are kept unless the user chooses otherwise.
    public Path evaluations() {
        return documents.resolve(EVALUATIONS);
    }

    public static Folders ofThisSystem() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")).toAbsolutePath(),
                System.getenv());
    }

    /// @param system as Java names it, such as "Mac OS X"
    /// @param environment the variables of the environment
    static Folders of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var roaming = absolute(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            var local = absolute(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new Folders(
                    roaming.resolve("Fairpanel"),
                    local.resolve("Fairpanel"),
                    local.resolve("Fairpanel").resolve("state"),
                    home.resolve("Documents"));
        }
        if (name.startsWith("mac")) {
            var library = home.resolve("Library");
            var support = library.resolve("Application Support/Fairpanel");
            return new Folders(support, support, library.resolve("Logs/Fairpanel"), home.resolve("Documents"));
        }
        var config = absolute(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        return new Folders(
                config.resolve("fairpanel"),
                absolute(environment, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve("fairpanel"),
                absolute(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local/state"))
                        .resolve("fairpanel"),
                documents(home, config));
    }

    /// A path that is not absolute is to be ignored (XDG Base Directory Specification).
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /// As `xdg-user-dirs` keeps it: `XDG_DOCUMENTS_DIR="$HOME/Dokumente"`.
    private static Path documents(Path home, Path config) {
        var usual = home.resolve("Documents");
        try {
            return Files.readAllLines(config.resolve("user-dirs.dirs")).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("XDG_DOCUMENTS_DIR="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                    .map(value -> Path.of(
                            value.replaceFirst("^\\$HOME", home.toString().replace("\\", "\\\\"))))
                    .filter(path -> path.isAbsolute() && !path.equals(home))
                    .findFirst()
                    .orElse(usual);
        } catch (IOException | InvalidPathException e) {
            return usual;
        }
    }
}
