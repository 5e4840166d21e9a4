import java.nio.file.Path;
import java.util.Locale;

/// The systems that packages are built for, each on itself: a runtime for one cannot be linked on another.
enum Platform {
    LINUX("linux", ".png", "bin", "", "lib/app", "lib/runtime", "legal"),
    MACOS("macos", ".icns", "Contents/MacOS", "", "Contents/app", "Contents/runtime/Contents/Home", "Contents/Resources/legal"),
    WINDOWS("windows", ".ico", "", ".exe", "app", "runtime", "legal");

    private final String folder;
    private final String icon;
    private final String launchers;
    private final String executable;
    private final String app;
    private final String runtime;
    private final String legal;

    Platform(
            String folder,
            String icon,
            String launchers,
            String executable,
            String app,
            String runtime,
            String legal) {
        this.folder = folder;
        this.icon = icon;
        this.launchers = launchers;
        this.executable = executable;
        this.app = app;
        this.runtime = runtime;
        this.legal = legal;
    }

    static Platform present() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
    }

    /// Its folder under `packaging`, and its name in the names of files.
    String folder() {
        return folder;
    }

    /// How the name of an icon ends.
    String icon() {
        return icon;
    }

    /// The folder that jpackage makes for an image of a name.
    String imageFolder(String name) {
        return this == MACOS ? name + ".app" : name;
    }

    Path launcher(Path image, String name) {
        return image.resolve(launchers).resolve(name + executable);
    }

    /// Where launchers find what they read: jpackage's `$APPDIR`.
    Path appFolder(Path image) {
        return image.resolve(app);
    }

    Path runtime(Path image) {
        return image.resolve(runtime);
    }

    /// Where licenses go.
    Path legal(Path image) {
        return image.resolve(legal);
    }

    Path java(Path runtime) {
        return runtime.resolve("bin").resolve("java" + executable);
    }
}
