import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The folder that holds all of the app: its launchers, its runtime and its start-up cache. It runs from wherever it is
/// put.
record AppImage(Options options, Path folder) {
    private static final String CACHE = "start-up.aot";

    /// @param icon in the form of this system
    static AppImage make(Options options, Path runtime, Path icon, Path work) throws IOException {
        var folder = Tools.deleted(work.resolve(options.platform().imageFolder(options.image())));
        var cache = "-XX:AOTCache=$APPDIR/" + CACHE;
        var safe = work.resolve("safe.properties");
        Files.writeString(safe, "java-options=" + String.join(" ", options.safeJvm()) + " " + cache + "\n");
        var arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", options.image(),
                "--app-version", options.packageVersion(),
                "--vendor", options.vendor(),
                "--description", options.description(),
                "--icon", icon.toString(),
                "--runtime-image", runtime.toString(),
                "--module", options.main(),
                "--add-launcher", options.safeName() + "=" + safe,
                "--dest", work.toString()));
        arguments.addAll(options.jpackage());
        Stream.concat(options.jvm().stream(), Stream.of(cache))
                .forEach(option -> arguments.addAll(List.of("--java-options", option)));
        Tools.jdk("jpackage", arguments);
        if (options.platform() == Platform.MACOS) {
            showVersion(options, folder.resolve("Contents/Info.plist"));
        }
        return new AppImage(options, folder);
    }

    /// The version that macOS shows, beside the number of its own.
    private static void showVersion(Options options, Path properties) throws IOException {
        var text = Files.readString(properties);
        Files.writeString(
                properties,
                text.replaceFirst(
                        "(CFBundleShortVersionString</key>\\s*<string>)[^<]*", "$1" + options.version()));
    }

    AppImage in(Path elsewhere) {
        return new AppImage(options, elsewhere);
    }

    Path launcher() {
        return options.platform().launcher(folder, options.image());
    }

    List<Path> launchers() {
        return Stream.of(options.image(), options.safeName())
                .map(name -> options.platform().launcher(folder, name))
                .toList();
    }

    Path startUpCache() {
        return options.platform().appFolder(folder).resolve(CACHE);
    }

    Path java() {
        return options.platform().java(options.platform().runtime(folder));
    }

    Path legal() {
        return options.platform().legal(folder);
    }

    /// The launchers need none of the runtime's commands once the cache is trained, and so nothing else can be started
    /// with them.
    void removeCommands() throws IOException {
        Tools.deleted(java().getParent());
    }
}
