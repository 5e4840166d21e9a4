package app.fairpanel.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// Tells windows and programs that an evaluation is open here, by a locked file beside it. Never by a lock on the
/// evaluation itself: replacing it would drop the lock.
///
/// One object for the whole app: on POSIX systems a second opening of a lock's file in the same process, once closed,
/// would drop the lock. For good manners only: that no save goes over what somebody else wrote does not depend on it.
public final class Locks {
    private static final int MOST_OWNER_BYTES = 10_000;
    private static final int TRIES = 5;

    /// Beyond the text, which others must be able to read on Windows.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final InstantSource clock;
    private final Map<Path, LockOwner> held = new ConcurrentHashMap<>();

    public Locks(InstantSource clock) {
        this.clock = clock;
    }

    /// The file that says who has an evaluation open.
    static Path lockFile(Path evaluation) {
        return evaluation.resolveSibling("." + Paths.name(evaluation) + ".lock");
    }

    /// Asks for an evaluation. What a process that is gone left behind is no obstacle.
    public LockResult acquire(Path evaluation) {
        return acquire(evaluation, false);
    }

    /// The same, also when another computer seems to have it open: for when the user knows that it has not.
    public LockResult takeOver(Path evaluation) {
        return acquire(evaluation, true);
    }

    /// Files are locked apart from each other: one on a disk that does not answer holds up no other.
    private LockResult acquire(Path evaluation, boolean takeOver) {
        try {
            var file = lockFile(new DiskOperations().followLinks(evaluation));
            var me = LockOwner.current(clock.instant());
            var own = held.putIfAbsent(file, me);
            if (own != null) {
                return new LockResult.Held(Optional.of(own), false);
            }
            return acquire(file, me, takeOver);
        } catch (IOException e) {
            return new LockResult.Unavailable(FileProblem.of(e));
        }
    }

    /// For the one in this process whose turn it is.
    private LockResult acquire(Path file, LockOwner me, boolean takeOver) throws IOException {
        boolean acquired = false;
        try {
            for (int i = 0; i < TRIES; i++) {
                var result = tryOnce(file, me, takeOver);
                if (result.isPresent()) {
                    acquired = result.get() instanceof LockResult.Acquired;
                    return result.get();
                }
            }
            return new LockResult.Held(Optional.empty(), false);
        } finally {
            if (!acquired) {
                held.remove(file);
            }
        }
    }

    private enum Attempt {
        LOCKED,
        /// Another process has it.
        BUSY,
        /// The file system has no locks, as some network folders: what the file says has to do.
        UNSUPPORTED
    }

    /// @return nothing when the file was deleted or replaced meanwhile, as its owner does when done
    private Optional<LockResult> tryOnce(Path file, LockOwner me, boolean takeOver) throws IOException {
        var channel = open(file);
        boolean keep = false;
        try {
            var key = fileKey(file);
            var attempt = lock(channel);
            if (attempt == Attempt.LOCKED && !fileKey(file).equals(key)) {
                return Optional.empty();
            }
            var owner = owner(channel);
            var other = attempt == Attempt.BUSY
                    ? Optional.of(new LockResult.Held(owner, false))
                    : owner.flatMap(found -> other(found, me, attempt, takeOver));
            if (other.isPresent()) {
                return Optional.of(other.get());
            }
            write(channel, me);
            keep = true;
            return Optional.of(new LockResult.Acquired(new Lock(file, channel)));
        } finally {
            if (!keep) {
                channel.close();
            }
        }
    }

    /// Whether the owner that a file names is one to be respected although the file is not locked.
    private static Optional<LockResult.Held> other(LockOwner owner, LockOwner me, Attempt attempt, boolean takeOver) {
        if (!owner.isOnTheComputerOf(me)) {
            return takeOver ? Optional.empty() : Optional.of(new LockResult.Held(Optional.of(owner), true));
        }
        boolean alive = attempt == Attempt.UNSUPPORTED && owner.pid() != me.pid() && !owner.isGone();
        return alive ? Optional.of(new LockResult.Held(Optional.of(owner), false)) : Optional.empty();
    }

    private static FileChannel open(Path file) throws IOException {
        return DiskOperations.openForOwner(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    private static Attempt lock(FileChannel channel) {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) == null ? Attempt.BUSY : Attempt.LOCKED;
        } catch (OverlappingFileLockException e) {
            return Attempt.BUSY;
        } catch (IOException e) {
            return Attempt.UNSUPPORTED;
        }
    }

    /// Which file it is now; empty where the system does not say.
    private static Optional<Object> fileKey(Path file) throws IOException {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<LockOwner> owner(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(MOST_OWNER_BYTES);
        channel.read(buffer, 0);
        return LockOwner.parse(new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8));
    }

    private static void write(FileChannel channel, LockOwner owner) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.written().getBytes(StandardCharsets.UTF_8)), 0);
    }

    /// Gives back what was acquired, if anything was.
    static void release(LockResult result) {
        if (result instanceof LockResult.Acquired(var lock)) {
            try {
                lock.close();
            } catch (IOException e) {
                // Its file stays behind and says nothing wrong: nobody holds a lock on it.
                return;
            }
        }
    }

    /// An evaluation that is open here, until it is closed.
    public final class Lock implements AutoCloseable {
        private final Path file;
        private final FileChannel channel;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Lock(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        /// Lets others have it. Where the file cannot be deleted any more it says nothing wrong: its process is gone.
        @Override
        public void close() throws IOException {
            if (open.getAndSet(false)) {
                try (channel) {
                    Files.deleteIfExists(file);
                } finally {
                    held.remove(file);
                }
            }
        }
    }
}
