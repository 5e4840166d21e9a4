package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/// Writes files so that at every moment the whole old or the whole new contents are there: to a temporary file beside
/// it, forced to the disk, then moved into its place in one step.
final class SafeWriter {
    /// How temporary files end; what a killed process leaves behind is recognized by it.
    static final String TEMPORARY = ".fairpanel-tmp";

    private final FileOperations files;
    private final Patience patience;

    SafeWriter(FileOperations files, Patience patience) {
        this.files = files;
        this.patience = patience;
    }

    /// Whether the step that replaces the file was reached, for those who must know what is there after a failure.
    static final class WriteFailed extends IOException {
        private static final long serialVersionUID = 1L;
        private final boolean replacing;

        WriteFailed(IOException cause, boolean replacing) {
            super(cause);
            this.replacing = replacing;
        }

        boolean replacing() {
            return replacing;
        }

        IOException reason() {
            return getCause() instanceof IOException cause ? cause : this;
        }
    }

    /// Replaces a file or makes a new one; a symbolic link stays one. Permissions of an old file are kept.
    void write(Path file, byte[] bytes) throws WriteFailed {
        boolean replacing = false;
        Path temporary = file;
        try {
            var target = files.followLinks(file);
            temporary = temporaryFor(target);
            try (var output = files.create(temporary)) {
                output.write(bytes);
                output.force();
            }
            keepPermissions(target, temporary);
            replacing = true;
            var moved = temporary;
            patience.run(() -> files.replace(moved, target));
            files.forceFolder(Paths.folder(target));
        } catch (IOException e) {
            if (!temporary.equals(file)) {
                discard(temporary, e);
            }
            throw new WriteFailed(e, replacing);
        }
    }

    private static Path temporaryFor(Path target) {
        return target.resolveSibling("." + Paths.name(target) + "." + UUID.randomUUID() + TEMPORARY);
    }

    private void keepPermissions(Path target, Path temporary) throws IOException {
        if (!files.exists(target)) {
            return;
        }
        try {
            files.copyPermissions(target, temporary);
        } catch (IOException e) {
            // A save is worth more than a file mode: the new file is then its owner's only, as any new one.
            return;
        }
    }

    private void discard(Path temporary, IOException failure) {
        try {
            files.delete(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
