package app.fairpanel.system;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.storage.ChildProcess;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RunningAppTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final List<Optional<Path>> taken = new CopyOnWriteArrayList<>();

    private RunningApp claim() {
        return RunningApp.claim(folder, taken::add).orElseThrow();
    }

    private boolean handOver(Optional<Path> file) {
        return RunningApp.handOver(folder, file, PATIENCE);
    }

    @Test
    void aLaterStartHandsItsFileToTheOneThatRuns() {
        var file = Path.of("Émilie Roy’s evaluation.fairpanel.json");
        assertThat(handOver(Optional.of(file))).as("nobody runs").isFalse();
        try (var _ = claim()) {
            assertThat(handOver(Optional.of(file))).isTrue();
            assertThat(handOver(Optional.empty())).isTrue();
            assertThat(RunningApp.claim(folder, taken::add)).as("a second one").isEmpty();
        }
        assertThat(taken).containsExactly(Optional.of(file.toAbsolutePath()), Optional.empty());
        assertThat(handOver(Optional.of(file))).as("it has ended").isFalse();
    }

    @Test
    void aSocketThatAKilledAppLeftBehindIsNoObstacle() throws IOException {
        try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(folder.resolve("running.socket")));
        }
        assertThat(folder.resolve("running.socket")).exists();

        assertThat(handOver(Optional.empty())).isFalse();
        try (var _ = claim()) {
            assertThat(handOver(Optional.empty())).isTrue();
        }
    }

    @Test
    void anAppThatIsStuckIsNotWaitedForForEver() {
        try (var _ = RunningApp.claim(folder, file -> false).orElseThrow()) {
            assertThat(handOver(Optional.empty())).isFalse();
        }
    }

    @Test
    void whatNoAppSendsChangesNothing() throws IOException {
        try (var _ = claim()) {
            try (var stranger = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("running.socket")))) {
                stranger.configureBlocking(false);
                stranger.write(ByteBuffer.allocate(100_000));
                assertThat(handOver(Optional.empty())).isTrue();
            }
            assertThat(handOver(Optional.empty())).isTrue();
        }
        assertThat(taken).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    @Timeout(60)
    void anotherProcessIsHandedAFileAndIsNoObstacleOnceKilled() throws IOException, InterruptedException {
        var running = ChildProcess.start(Running.class, folder.toString());
        assertThat(running.line()).isEqualTo("running");
        var file = folder.resolve("Dana.fairpanel.json");
        assertThat(RunningApp.claim(folder, taken::add)).isEmpty();
        assertThat(handOver(Optional.of(file))).isTrue();
        assertThat(running.line()).isEqualTo(file.toString());

        running.process().destroyForcibly();
        assertThat(running.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("running.socket")).exists();
        assertThat(handOver(Optional.of(file))).isFalse();
        try (var _ = claim()) {
            assertThat(ChildProcess.start(Running.class, folder.toString()).line())
                    .isEqualTo("handed over");
        }
        assertThat(taken).containsExactly(Optional.empty());
    }

    /// Starts as the app does: takes what later starts bring until it is killed, or turns to the one that runs already.
    static final class Running {
        private Running() {}

        public static void main(String[] args) throws IOException {
            var folder = Path.of(args[0]);
            if (RunningApp.handOver(folder, Optional.empty(), PATIENCE)) {
                System.out.println("handed over");
                return;
            }
            try (var _ = RunningApp.claim(folder, Running::print).orElseThrow()) {
                System.out.println("running");
                System.in.read();
            }
        }

        private static boolean print(Optional<Path> file) {
            System.out.println(file.map(Path::toString).orElse("no file"));
            return true;
        }
    }
}
