import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder that holds all of the app: its launchers and its runtime. It runs from wherever it is put.
final class AppImage {
    private final Options options;
    private final Path work;
    private final Path icon;

    AppImage(Options options, Path work, Path icon) {
        this.options = options;
        this.work = work;
        this.icon = icon;
    }

    Path make(Path runtime) throws IOException {
        var image = Tools.deleted(work.resolve(options.name()));
        var safe = work.resolve("safe.properties");
        Files.writeString(safe, "java-options=" + String.join(" ", options.allSafeJvm()) + "\n");
        var arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", options.name(),
                "--app-version", options.version(),
                "--vendor", options.vendor(),
                "--description", options.description(),
                "--icon", icon.toString(),
                "--runtime-image", runtime.toString(),
                "--module", options.module() + "/" + options.main(),
                "--add-launcher", options.safeName() + "=" + safe,
                "--dest", work.toString()));
        options.jvm().forEach(option -> arguments.addAll(List.of("--java-options", option)));
        Tools.jdk("jpackage", arguments);
        return image;
    }
}
