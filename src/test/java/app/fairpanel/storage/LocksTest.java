package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LocksTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    private final Locks locks = new Locks(() -> NOW);

    private Path evaluation() {
        return folder.resolve("Dana" + EvaluationFormat.EXTENSION);
    }

    private static Locks.Lock acquired(LockResult result) {
        assertThat(result).isInstanceOf(LockResult.Acquired.class);
        return ((LockResult.Acquired) result).lock();
    }

    @Test
    void oneWindowHasItAndTheNextIsToldWho() throws IOException {
        var lock = acquired(locks.acquire(evaluation()));
        assertThat(locks.acquire(evaluation()))
                .isEqualTo(new LockResult.Held(Optional.of(LockOwner.current(NOW)), false));
        assertThat(locks.takeOver(evaluation())).isInstanceOf(LockResult.Held.class);
        assertThat(Files.getPosixFilePermissions(Locks.lockFile(evaluation())))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        lock.close();
        lock.close();
        assertThat(folder).isEmptyDirectory();
        acquired(locks.acquire(evaluation())).close();
    }

    @Test
    void aLinkAndItsFileAreTheSame() throws IOException {
        Files.writeString(evaluation(), "");
        var link = Files.createSymbolicLink(folder.resolve("link.json"), evaluation());
        var lock = acquired(locks.acquire(link));
        assertThat(locks.acquire(evaluation())).isInstanceOf(LockResult.Held.class);
        lock.close();
    }

    @Test
    void whatAProcessLeftBehindIsNoObstacle() throws IOException {
        var gone = new LockOwner("dana", LockOwner.current(NOW).host(), 1, NOW);
        Files.writeString(Locks.lockFile(evaluation()), gone.written());
        acquired(locks.acquire(evaluation())).close();
        Files.writeString(Locks.lockFile(evaluation()), "nonsense\\u00zz");
        acquired(locks.acquire(evaluation())).close();
    }

    @Test
    void anotherComputersCanBeTakenOver() throws IOException {
        var other = new LockOwner("dana\\reyes", "RECEPTION-2", 1, NOW);
        Files.writeString(Locks.lockFile(evaluation()), other.written());
        assertThat(locks.acquire(evaluation())).isEqualTo(new LockResult.Held(Optional.of(other), true));
        acquired(locks.takeOver(evaluation())).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutAFolderThereIsNone() {
        assertThat(locks.acquire(folder.resolve("gone").resolve("x.json")))
                .isEqualTo(new LockResult.Unavailable(new FileProblem.NotFound()));
    }

    @Test
    @Timeout(60)
    void anotherProcessHasItUntilItIsKilled() throws IOException, InterruptedException {
        var child = ChildProcess.start(LockHolder.class, evaluation().toString());
        assertThat(child.line()).isEqualTo("locked");
        assertThat(locks.acquire(evaluation())).isInstanceOfSatisfying(LockResult.Held.class, held -> {
            assertThat(held.owner().map(LockOwner::pid))
                    .contains(child.process().pid());
            assertThat(held.canBeTakenOver()).isFalse();
        });
        assertThat(locks.takeOver(evaluation())).isInstanceOf(LockResult.Held.class);
        child.process().destroyForcibly();
        assertThat(child.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Locks.lockFile(evaluation())).exists();
        acquired(locks.acquire(evaluation())).close();
    }

    /// Holds a lock until it is killed.
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] args) throws IOException {
            var result = new Locks(() -> NOW).acquire(Path.of(args[0]));
            System.out.println(result instanceof LockResult.Acquired ? "locked" : result.toString());
            System.in.read();
        }
    }
}
