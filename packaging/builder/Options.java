import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// What `packaging/options.properties` says, and the version that Maven wrote into the built app.
record Options(
        String name,
        String module,
        String main,
        String version,
        String vendor,
        String description,
        List<String> modules,
        List<String> jvm,
        String safeName,
        List<String> safeJvm) {

    static Options read(Path packaging, Path classes) throws IOException {
        var options = load(packaging.resolve("options.properties"));
        var built = load(classes.resolve("app/fairpanel/version.properties"));
        return new Options(
                options.getProperty("name"),
                options.getProperty("module"),
                options.getProperty("main"),
                built.getProperty("version"),
                options.getProperty("vendor"),
                options.getProperty("description"),
                words(options.getProperty("modules")),
                words(options.getProperty("jvm")),
                options.getProperty("safe.name"),
                words(options.getProperty("safe.jvm")));
    }

    /// What the launcher for failing graphics gives the virtual machine.
    List<String> allSafeJvm() {
        return Stream.concat(jvm.stream(), safeJvm.stream()).toList();
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
