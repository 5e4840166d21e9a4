package app.fairpanel.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The real file system.
public final class DiskOperations implements FileOperations {
    private static final int MOST_LINKS = 40;
    private static final FileAttribute<?> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Set<String> NOT_SUPPORTED =
            Set.of("Invalid argument", "Operation not supported", "Function not implemented");
    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public Instant lastModified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new FileSystemException(file.toString(), null, FileProblem.NOT_A_FILE);
        }
        try (var input = Files.newInputStream(file)) {
            return input.readNBytes(most + 1);
        }
    }

    @Override
    public Path followLinks(Path path) throws IOException {
        var followed = path.toAbsolutePath().normalize();
        for (int i = 0; i < MOST_LINKS; i++) {
            if (Files.exists(followed)) {
                return followed.toRealPath();
            }
            if (!Files.isSymbolicLink(followed)) {
                return followed;
            }
            followed = followed.resolveSibling(Files.readSymbolicLink(followed)).normalize();
        }
        throw new IOException("too many symbolic links: " + path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            entries.forEach(found::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return List.copyOf(found);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, WINDOWS ? new FileAttribute<?>[0] : new FileAttribute<?>[] {OWNER_ONLY_FOLDER});
        }
    }

    @Override
    public Output create(Path file) throws IOException {
        return new ChannelOutput(openForOwner(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)));
    }

    /// Opens a file that only its owner may see when it is new.
    static FileChannel openForOwner(Path file, Set<? extends OpenOption> options) throws IOException {
        return WINDOWS ? FileChannel.open(file, options) : FileChannel.open(file, options, OWNER_ONLY_FILE);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        var theirs = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var ours = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (theirs == null || ours == null) {
            return;
        }
        var permissions = theirs.readAttributes().permissions();
        if (!ours.readAttributes().permissions().equals(permissions)) {
            ours.setPermissions(permissions);
        }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.move(from, to);
    }

    /// Some network folders can be written to, but neither opened nor forced themselves ("Invalid argument"); what is
    /// written there is then as safe as that folder makes it.
    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!WINDOWS) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                if (!NOT_SUPPORTED.contains(String.valueOf(e.getMessage()))) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    private record ChannelOutput(FileChannel channel) implements Output {
        @Override
        public void write(byte[] bytes) throws IOException {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
