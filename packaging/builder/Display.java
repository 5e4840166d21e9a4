import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the app can open its window while it is built: the screen there is; on a Linux without one, an Xvfb of its
/// own; and where that is not installed either, the toolkit's headless platform, which leaves the native part untrained.
record Display(Optional<Process> server, Map<String, String> environment, List<String> options) implements AutoCloseable {
    static Display open() throws IOException {
        if (!System.getProperty("os.name").equals("Linux") || System.getenv("DISPLAY") != null) {
            return new Display(Optional.empty(), Map.of(), List.of());
        }
        if (Tools.isInstalled("Xvfb")) {
            var server = new ProcessBuilder(
                            "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var number = server.inputReader().readLine();
            return new Display(Optional.of(server), Map.of("DISPLAY", ":" + number), List.of());
        }
        System.out.println("There is no screen and no Xvfb: the start-up cache is trained without the native part.");
        return new Display(Optional.empty(), Map.of(), List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
