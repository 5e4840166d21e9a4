import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// The licenses and notices that ship: the app's own, those that libraries carry in their jars, and for libraries that
/// carry none, those in `packaging/legal`. A library without any stops the build.
final class Licenses {
    private static final Pattern LICENSE =
            Pattern.compile("(META-INF/)?[^/]*(LICENSE|NOTICE|COPYING)[^/]*", Pattern.CASE_INSENSITIVE);

    private final Path given;

    /// @param given a folder for each library that carries none, by the beginning of its name, and for pictures and
    ///     fonts that come inside others
    Licenses(Path given) {
        this.given = given;
    }

    void collect(Path own, List<Path> libraries, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(own, folder.resolve("LICENSE"));
        Tools.copy(given, folder.resolve("others"));
        for (var jar : libraries) {
            if (!copy(jar, folder.resolve(name(jar))) && !isGiven(name(jar))) {
                throw new IllegalStateException(jar.getFileName()
                        + " carries no license: put it into a folder of packaging/legal that is named as the library begins.");
            }
        }
    }

    private boolean isGiven(String library) throws IOException {
        try (var folders = Files.list(given)) {
            return folders.anyMatch(folder -> library.startsWith(folder.getFileName().toString()));
        }
    }

    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("\\.jar$", "");
    }

    private static boolean copy(Path jar, Path folder) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var found = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> LICENSE.matcher(entry.getName()).matches())
                    .toList();
            for (var entry : found) {
                var target = folder.resolve(Path.of(entry.getName()).getFileName().toString());
                Files.createDirectories(target.getParent());
                try (var in = file.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
            return !found.isEmpty();
        }
    }
}
