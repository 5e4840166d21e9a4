package app.fairpanel.system;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where it can be looked up that something was said.
public sealed interface Proof {
    /// What programs of every system show and none of them runs.
    Set<String> SHOWN = Set.of(
            "pdf", "png", "jpg", "jpeg", "gif", "tif", "tiff", "heic", "webp", "txt", "eml", "msg", "rtf", "csv", "doc",
            "docx", "xls", "xlsx", "odt", "ods", "pages", "numbers", "m4a", "mp3", "wav");

    /// What to hand to the system; nothing where it is not on this computer and not in the web.
    Optional<String> address();

    /// Touches the disk, so it is not for the user interface's thread.
    boolean isThere();

    /// A page in the web, or somebody's e-mail. Whether it is there nobody knows without the network.
    record Page(String url) implements Proof {
        @Override
        public Optional<String> address() {
            return Optional.of(url);
        }

        @Override
        public boolean isThere() {
            return true;
        }
    }

    /// A file or folder on this computer.
    record File(Path path) implements Proof {
        /// The file itself where it is a document; the folder it is in where the system might run it.
        @Override
        public Optional<String> address() {
            var name = path.getFileName() == null ? "" : path.getFileName().toString();
            var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            var folder = path.getParent();
            var shown = SHOWN.contains(ending) || folder == null ? path : folder;
            return Optional.of(shown.toUri().toString());
        }

        @Override
        public boolean isThere() {
            return Files.exists(path);
        }

        public String name() {
            return path.getFileName() == null
                    ? path.toString()
                    : path.getFileName().toString();
        }
    }

    /// Anything else, such as "the red folder".
    record Elsewhere(String words) implements Proof {
        @Override
        public Optional<String> address() {
            return Optional.empty();
        }

        @Override
        public boolean isThere() {
            return true;
        }
    }

    static Proof of(String text) {
        var typed = text.strip();
        var lower = typed.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:")) {
            return new Page(typed.replace(" ", "%20"));
        }
        if (lower.startsWith("www.")) {
            return new Page("https://" + typed.replace(" ", "%20"));
        }
        try {
            var path = lower.startsWith("file:") ? Path.of(URI.create(typed.replace(" ", "%20"))) : Path.of(typed);
            return path.isAbsolute() ? new File(path) : new Elsewhere(typed);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return new Elsewhere(typed);
        }
    }
}
