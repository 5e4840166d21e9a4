package app.fairpanel.system;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// One running app for each user. The first holds a lock and listens on a socket of the file system, which no network
/// reaches; a later start hands it its file and ends. A socket that a killed app left behind is no obstacle, since the
/// lock ends with its process.
public final class RunningApp implements AutoCloseable {
    private static final String LOCK = "running.lock";
    private static final String SOCKET = "running.socket";
    private static final int LONGEST_PATH = 16 * 1024;
    private static final byte TAKEN = 1;

    private final FileChannel lockFile;
    private final ServerSocketChannel server;
    private final Path socket;
    private final Predicate<Optional<Path>> take;

    private RunningApp(FileChannel lockFile, ServerSocketChannel server, Path socket, Predicate<Optional<Path>> take) {
        this.lockFile = lockFile;
        this.server = server;
        this.socket = socket;
        this.take = take;
    }

    /// Gives a file to the app that runs already, or only brings it forward.
    ///
    /// @param folder the platform's place for what may be lost
    /// @param patience how long to wait for the other
    /// @return whether it took it; if not, there is none, or it does not answer
    public static boolean handOver(Path folder, Optional<Path> file, Duration patience) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve(SOCKET)));
                var selector = Selector.open()) {
            var path = file.map(Path::toAbsolutePath).map(Path::toString).orElse("");
            var bytes = ByteBuffer.wrap(path.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            var answer = ByteBuffer.allocate(1);
            return selector.select(patience.toMillis()) > 0 && channel.read(answer) == 1 && answer.get(0) == TAKEN;
        } catch (IOException e) {
            return false;
        }
    }

    /// Becomes the one that later starts turn to.
    ///
    /// @param take is given what a later start was given, on a thread of its own; false when it could not be taken
    /// @return nothing when another is that already, or where there can be none; the app works without
    public static Optional<RunningApp> claim(Path folder, Predicate<Optional<Path>> take) {
        try {
            Files.createDirectories(folder);
            var lockFile = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile).isEmpty()) {
                lockFile.close();
                return Optional.empty();
            }
            try {
                var app = new RunningApp(lockFile, listen(folder.resolve(SOCKET)), folder.resolve(SOCKET), take);
                Thread.ofVirtual().name("fairpanel-running").start(app::serve);
                return Optional.of(app);
            } catch (IOException e) {
                lockFile.close();
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileLock> lock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static ServerSocketChannel listen(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            return server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                var later = server.accept();
                Thread.ofVirtual().name("fairpanel-later-start").start(() -> answer(later));
            } catch (IOException e) {
                close();
            }
        }
    }

    private void answer(SocketChannel later) {
        try (later) {
            if (file(later).filter(take).isPresent()) {
                later.write(ByteBuffer.wrap(new byte[] {TAKEN}));
            }
        } catch (IOException e) {
            // The later start is gone, and so is what it wanted.
            return;
        }
    }

    /// @return nothing for what no start of this app sends, else the file if there is one
    private static Optional<Optional<Path>> file(SocketChannel later) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_PATH);
        while (bytes.hasRemaining()) {
            if (later.read(bytes) < 0) {
                return path(StandardCharsets.UTF_8.decode(bytes.flip()).toString());
            }
        }
        return Optional.empty();
    }

    private static Optional<Optional<Path>> path(String text) {
        try {
            return Optional.of(
                    Optional.of(text).filter(given -> !given.isEmpty()).map(Path::of));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try (lockFile;
                server) {
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            // What is left behind is no obstacle to the next start.
            return;
        }
    }
}
