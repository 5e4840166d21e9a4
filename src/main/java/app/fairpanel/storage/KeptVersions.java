package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps versions of an open file as snapshots, and knows why the last one could not be kept.
final class KeptVersions {
    private final Snapshots snapshots;
    private volatile Optional<FileProblem> problem = Optional.empty();

    KeptVersions(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// Why the last one could not be kept; nothing when all is well.
    Optional<FileProblem> problem() {
        return problem;
    }

    void failed(IOException why) {
        problem = Optional.of(FileProblem.of(why));
    }

    @FunctionalInterface
    private interface Keeping {
        boolean run(String id, byte[] bytes) throws IOException;
    }

    /// @return whether the contents are kept now
    boolean keep(Path file, KnownContents contents) {
        return keep(contents, (id, bytes) -> {
            snapshots.keep(id, file, bytes);
            return true;
        });
    }

    /// The same if the newest one is old enough.
    boolean keepIfDue(Path file, KnownContents contents) {
        return keep(contents, (id, bytes) -> snapshots.keepIfDue(id, file, bytes));
    }

    /// The same unless they are kept already, at whatever time.
    void keepOnce(Path file, KnownContents contents) {
        if (!snapshots.isKept(
                contents.stored().evaluation().id(), contents.version().sha256())) {
            keep(file, contents);
        }
    }

    private boolean keep(KnownContents contents, Keeping keeping) {
        try {
            boolean kept = keeping.run(contents.stored().evaluation().id(), contents.bytes());
            problem = Optional.empty();
            return kept;
        } catch (IOException e) {
            failed(e);
            return false;
        }
    }
}
