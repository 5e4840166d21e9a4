import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// What `packaging/options.properties` and the file of the same name for this system say, and the version that Maven
/// wrote into the built app.
record Options(Platform platform, String version, Properties given) {
    static Options read(Path packaging, Path classes) throws IOException {
        var platform = Platform.present();
        var given = load(packaging.resolve("options.properties"));
        given.putAll(load(packaging.resolve(platform.folder()).resolve("options.properties")));
        var version = load(classes.resolve("app/fairpanel/version.properties")).getProperty("version");
        return new Options(platform, version, given);
    }

    String name() {
        return option("name");
    }

    String title() {
        return option("title");
    }

    /// What the image's folder and its launcher are called.
    String image() {
        return option("image");
    }

    String module() {
        return option("module");
    }

    /// The class that the launchers start, in its module.
    String main() {
        return module() + "/" + option("main");
    }

    /// The class that goes through all of the app, in its module.
    String rehearsal() {
        return module() + "/" + option("rehearsal");
    }

    String vendor() {
        return option("vendor");
    }

    String description() {
        return option("description");
    }

    /// The modules to link in besides what the app requires.
    List<String> modules() {
        return words("modules");
    }

    /// What the launchers give the virtual machine, and the rehearsal as well: a start-up cache fits only the options
    /// that it was made with.
    List<String> jvm() {
        return words("jvm");
    }

    String safeName() {
        return option("safe.name");
    }

    /// What the launcher for failing graphics gives the virtual machine.
    List<String> safeJvm() {
        return Stream.concat(jvm().stream(), words("safe.jvm").stream()).toList();
    }

    /// What else is said to jpackage when it makes the image.
    List<String> jpackage() {
        return words("jpackage");
    }

    /// The kinds of installer that jpackage makes here.
    List<String> installers() {
        return words("installers");
    }

    /// What else is said to jpackage when it makes an installer.
    List<String> installerJpackage() {
        return words("installer.jpackage");
    }

    /// The version as jpackage takes it: macOS counts its own number of a bundle from one.
    String packageVersion() {
        if (platform != Platform.MACOS) {
            return version;
        }
        var numbers = version.split("\\.", 2);
        return Integer.parseInt(numbers[0]) + 1 + "." + numbers[1];
    }

    /// What the names of packages begin with.
    String fileName() {
        return name() + "-" + version + "-" + platform.folder() + "-" + architecture();
    }

    static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm64";
            case "x86_64" -> "amd64";
            case String other -> other;
        };
    }

    private String option(String key) {
        var value = given.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("The options lack " + key + ".");
        }
        return value;
    }

    private List<String> words(String key) {
        return Stream.of(given.getProperty(key, "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
