import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The classes as the virtual machine has them once they are loaded and linked: what makes the app start in half the
/// time. It belongs to one runtime image, so it is made last.
final class StartUpCache {
    /// How much of what the app loads has to come from the cache. The rest are classes made while it runs.
    private static final double LEAST_SHARE = 0.95;

    private final Options options;
    private final AppImage image;
    private final Path work;

    StartUpCache(Options options, AppImage image, Path work) {
        this.options = options;
        this.image = image;
        this.work = work;
    }

    /// Lets the app rehearse, in a home of its own, and keeps what it loaded.
    ///
    /// @param example the evaluation that it opens
    void train(Path example) throws IOException, InterruptedException {
        var home = RehearsalHome.make(work.resolve("rehearsal"), example);
        var log = work.resolve("rehearsal.log");
        try (var display = Display.open()) {
            var command = new ArrayList<>(List.of(image.java().toString()));
            command.addAll(options.jvm());
            command.addAll(display.options());
            command.addAll(List.of(
                    home.option(),
                    "-XX:AOTCacheOutput=" + image.startUpCache(),
                    "--module", options.rehearsal(),
                    home.file().toString()));
            var environment = home.environment();
            environment.putAll(display.environment());
            Tools.run(command, environment, log);
        }
        if (Files.notExists(image.startUpCache())) {
            throw new IllegalStateException("The start-up cache was not made: see " + log);
        }
    }

    /// Copies the image elsewhere and counts there what comes from the cache, as a message that it was opened proves
    /// nothing.
    void checkAfterMove() throws IOException, InterruptedException {
        var elsewhere = Tools.emptied(work.resolve("moved"));
        var moved = image.in(elsewhere.resolve("some where"));
        Tools.copy(image.folder(), moved.folder());
        var log = elsewhere.resolve("classes.log");
        Tools.run(
                List.of(moved.launcher().toString(), "--version"),
                Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on -Xlog:class+load:file=" + log),
                elsewhere.resolve("output.log"));
        var loaded = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .toList();
        var cached = loaded.stream()
                .filter(line -> line.contains("source: shared objects file"))
                .count();
        System.out.printf(
                "After a move, %d of the first %d classes come from the start-up cache.%n", cached, loaded.size());
        if (loaded.isEmpty() || cached < LEAST_SHARE * loaded.size()) {
            throw new IllegalStateException("The start-up cache is not in use: see " + log);
        }
        Tools.deleted(elsewhere);
    }
}
