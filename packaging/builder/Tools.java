import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;

/// The JDK's tools, other commands, and folders.
final class Tools {
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
