package app.fairpanel.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where Fairpanel puts files instead of deleting them: one folder for each, with the file and where it came from.
public final class Trash {
    private static final String ORIGIN = "origin.txt";

    private final Path folder;
    private final FileOperations files;
    private final SafeWriter writer;
    private final InstantSource clock;

    public Trash(Path folder, FileOperations files, InstantSource clock) {
        this.folder = folder;
        this.files = files;
        this.writer = new SafeWriter(files, Patience.ofThisSystem());
        this.clock = clock;
    }

    /// Moves a file here.
    public Trashed put(Path file) throws IOException {
        return put(file, file, this::transfer);
    }

    /// Moves a file here that is to be put back as another.
    Trashed putAs(Path file, Path origin) throws IOException {
        return put(file, origin, this::transfer);
    }

    /// Keeps a copy of a file here, and leaves the file.
    public Trashed putCopy(Path file) throws IOException {
        return put(file, file, this::copy);
    }

    @FunctionalInterface
    private interface Transfer {
        void run(Path from, Path to) throws IOException;
    }

    private Trashed put(Path file, Path as, Transfer transfer) throws IOException {
        var own = folder.resolve(UUID.randomUUID().toString());
        files.createFolders(own);
        var now = clock.instant();
        var origin = as.toAbsolutePath();
        var here = own.resolve(Paths.name(as));
        try {
            writer.write(own.resolve(ORIGIN), (now + "\n" + origin + "\n").getBytes(StandardCharsets.UTF_8));
            transfer.run(file, here);
        } catch (IOException e) {
            if (files.exists(here) && !files.exists(file)) {
                // It is here, whatever went wrong after that.
                return new Trashed(here, origin, now);
            }
            discard(here, own);
            throw e;
        }
        return new Trashed(here, origin, now);
    }

    private void discard(Path here, Path own) throws IOException {
        files.delete(here);
        files.delete(own.resolve(ORIGIN));
        files.delete(own);
    }

    /// What is here, the newest first.
    public List<Trashed> list() throws IOException {
        return !files.isFolder(folder)
                ? List.of()
                : files.list(folder).stream()
                        .flatMap(own -> trashed(own).stream())
                        .sorted(Comparator.comparing(Trashed::at).reversed())
                        .toList();
    }

    /// Moves a file back to where it was, under another name when there is something by now.
    ///
    /// @return where it is
    public Path restore(Trashed trashed) throws IOException {
        files.createFolders(Paths.folder(trashed.origin()));
        var free = FreeNames.near(trashed.origin(), files);
        transfer(trashed.file(), free);
        try {
            files.delete(trashed.file().resolveSibling(ORIGIN));
            files.delete(Paths.folder(trashed.file()));
        } catch (IOException e) {
            // The file is back; an item without one is not listed any more.
            return free;
        }
        return free;
    }

    private void transfer(Path from, Path to) throws IOException {
        try {
            files.replace(from, to);
            files.forceFolder(Paths.folder(to));
        } catch (AtomicMoveNotSupportedException e) {
            // On another disk: the original goes only once the copy is whole.
            copy(from, to);
            files.delete(from);
        }
    }

    private void copy(Path from, Path to) throws IOException {
        var bytes = files.read(from, Integer.MAX_VALUE - 9);
        writer.write(to, bytes);
        if (!Arrays.equals(files.read(to, bytes.length), bytes)) {
            throw new FileSystemException(to.toString(), from.toString(), "not the same after copying");
        }
    }

    private Optional<Trashed> trashed(Path own) {
        try {
            var lines = new String(files.read(own.resolve(ORIGIN), Limits.TEXT), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var file = files.list(own).stream()
                    .filter(other -> !Paths.name(other).equals(ORIGIN))
                    .findFirst();
            return lines.size() < 2
                    ? Optional.empty()
                    : file.map(here -> new Trashed(here, Path.of(lines.get(1)), Instant.parse(lines.get(0))));
        } catch (IOException | InvalidPathException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
