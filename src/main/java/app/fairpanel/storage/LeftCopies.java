package app.fairpanel.storage;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The conflicted copies that the user leaves as they are, by their contents: one that is changed is offered again.
/// Kept in a file of one hash a line, the newest last.
final class LeftCopies {
    private static final Logger LOG = System.getLogger(LeftCopies.class.getName());
    private static final int MOST = 500;

    private final Path file;
    private final FileOperations files;
    private final SafeWriter writer;

    LeftCopies(Path file, FileOperations files) {
        this.file = file;
        this.files = files;
        writer = new SafeWriter(files, new Patience(List.of(), Thread::sleep));
    }

    synchronized boolean has(String sha256) {
        return hashes().contains(sha256);
    }

    /// Where this cannot be written the copies are offered again at the next opening, and nothing is lost.
    synchronized void add(List<String> sha256) {
        var all = new ArrayList<>(hashes());
        all.removeAll(sha256);
        all.addAll(sha256);
        var kept = all.subList(Math.max(0, all.size() - MOST), all.size());
        try {
            files.createFolders(Paths.folder(file));
            writer.write(file, String.join("\n", kept).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what copies are left alone was not written", e);
        }
    }

    private List<String> hashes() {
        try {
            return files.exists(file)
                    ? new String(files.read(file, Limits.TEXT), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what copies are left alone is not known", e);
            return List.of();
        }
    }
}
