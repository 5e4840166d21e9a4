package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The running app opens no network socket. Linux says which sockets a process has; that no class of the app knows how
/// to open one, [ArchitectureTest] shows everywhere.
@ExtendWith(ApplicationExtension.class)
class NetworkTest {
    private static final Path PROCESS = Path.of("/proc/self");
    private static final List<String> NETWORKS = List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6");

    @TempDir
    Path folder;

    private TestApp app;
    private AppWindow window;

    @Start
    void start(Stage stage) {
        app = new TestApp(folder);
        window = app.start(stage, Optional.empty());
    }

    @Test
    void theAppOpensNoNetworkSocket(FxRobot robot) throws Exception {
        assumeTrue(Files.isDirectory(PROCESS.resolve("fd")), "only Linux says it");
        var before = networkSockets();
        robot.clickOn("Look around a finished example");
        robot.lookup(".navigation-item").queryAllAs(ButtonBase.class).forEach(button -> robot.interact(button::fire));
        var path = folder.resolve("Mine.fairpanel.json");
        app.chooseFile(path);
        robot.clickOn("Keep it…");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(path));
        robot.interact(window.actions()::showPrivacy);

        var opened = new HashSet<>(networkSockets());
        opened.removeAll(before);
        assertThat(opened).isEmpty();
        assertThat(app.told().getLast()).contains("opens no network connection", folder.toString());
    }

    /// The sockets of this process that are in the system's lists of network connections, by their inodes.
    private static Set<String> networkSockets() throws IOException {
        var own = new HashSet<String>();
        try (var files = Files.list(PROCESS.resolve("fd"))) {
            for (var file : files.toList()) {
                target(file)
                        .filter(name -> name.startsWith("socket:["))
                        .map(name -> name.substring("socket:[".length(), name.length() - 1))
                        .ifPresent(own::add);
            }
        }
        var network = new ArrayList<String>();
        for (var kind : NETWORKS) {
            var list = PROCESS.resolve("net").resolve(kind);
            if (Files.exists(list)) {
                Files.readAllLines(list).stream()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+", -1)[9])
                        .forEach(network::add);
            }
        }
        own.retainAll(network);
        return own;
    }

    /// What a file descriptor stands for; nothing when it was closed meanwhile.
    private static Optional<String> target(Path descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
