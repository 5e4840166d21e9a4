import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// The JDK's tools, other commands, and folders.
final class Tools {
    private static final int LIMIT_SECONDS = 600;

    private Tools() {}

    /// Runs one of the JDK's own tools (jar, jmod, jlink, jpackage) in this process.
    static void jdk(String tool, List<String> arguments) {
        var code = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool + "."))
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " failed: " + String.join(" ", arguments));
        }
    }

    static void run(List<String> command) throws IOException, InterruptedException {
        var code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("Failed with " + code + ": " + String.join(" ", command));
        }
    }

    /// Runs a command with nothing to read, and with more environment than this process has.
    ///
    /// @param output the file for all that it prints
    static void run(List<String> command, Map<String, String> environment, Path output)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Not done in " + LIMIT_SECONDS + " s, see " + output + ": " + command);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "Failed with " + process.exitValue() + ", see " + output + ": " + String.join(" ", command));
        }
    }

    static boolean isInstalled(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /// Copies a folder with everything in it, links as links.
    static void copy(Path folder, Path copy) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        copy.resolve(folder.relativize(file)),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /// @return the folder, there and empty
    static Path emptied(Path folder) throws IOException {
        deleted(folder);
        return Files.createDirectories(folder);
    }

    /// @return the folder, no longer there
    static Path deleted(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return folder;
    }

    /// Bytes of all files in a folder.
    static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
