import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// A Java runtime with the app linked in: only the modules it needs, and JavaFX's native libraries where the runtime
/// finds them, instead of in jars that unpack them at every start.
final class RuntimeImage {
    private static final Pattern NATIVE = Pattern.compile("[^/]+\\.(so|dylib|dll)");

    private final Options options;
    private final Path work;

    RuntimeImage(Options options, Path work) {
        this.options = options;
        this.work = work;
    }

    /// @param classPath the app's jar and everything it runs on
    Path link(List<Path> classPath) throws IOException {
        var path = new ArrayList<Path>();
        for (var jar : libraries(classPath)) {
            path.add(hasNativeLibraries(jar) ? repacked(jar) : jar);
        }
        var runtime = Tools.deleted(work.resolve("runtime"));
        var modules = new ArrayList<>(options.modules());
        modules.addFirst(options.module());
        Tools.jdk(
                "jlink",
                List.of(
                        "--module-path", joined(path),
                        "--add-modules", String.join(",", modules),
                        "--no-header-files",
                        "--no-man-pages",
                        "--output", runtime.toString()));
        return runtime;
    }

    /// What of the class path there is to link.
    static List<Path> libraries(List<Path> classPath) throws IOException {
        var libraries = new ArrayList<Path>();
        for (var jar : classPath) {
            if (isLibrary(jar)) {
                libraries.add(jar);
            }
        }
        return libraries;
    }

    /// JavaFX's artifacts without a platform in their names hold nothing, and jlink refuses them.
    private static boolean isLibrary(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var hasClasses = file.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
            if (hasClasses && isAutomatic(jar)) {
                throw new IllegalStateException(jar.getFileName()
                        + " has no module descriptor, so it cannot be linked: choose a library that has one.");
            }
            return hasClasses;
        }
    }

    private static boolean isAutomatic(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll().stream()
                    .allMatch(found -> found.descriptor().isAutomatic());
        } catch (FindException e) {
            throw new IllegalStateException(jar + " cannot be read as a module", e);
        }
    }

    private static boolean hasNativeLibraries(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(entry -> NATIVE.matcher(entry.getName()).matches());
        }
    }

    /// The same module as a jmod, with its libraries apart from its classes.
    private Path repacked(Path jar) throws IOException {
        var name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        var classes = Tools.emptied(work.resolve("jmods/" + name + "/classes"));
        var libraries = Tools.emptied(work.resolve("jmods/" + name + "/lib"));
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var folder = NATIVE.matcher(entry.getName()).matches() ? libraries : classes;
                var target = folder.resolve(entry.getName()).normalize();
                Files.createDirectories(target.getParent());
                try (var in = file.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
        var jmod = work.resolve("jmods/" + name + ".jmod");
        Files.deleteIfExists(jmod);
        Tools.jdk(
                "jmod",
                List.of("create", "--class-path", classes.toString(), "--libs", libraries.toString(), jmod.toString()));
        return jmod;
    }

    private static String joined(List<Path> paths) {
        return String.join(System.getProperty("path.separator"), paths.stream().map(Path::toString).toList());
    }
}
