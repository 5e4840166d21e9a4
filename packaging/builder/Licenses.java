import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// The licenses and notices that ship: the app's own, and those that libraries carry in their jars.
final class Licenses {
    private static final Pattern LICENSE =
            Pattern.compile("(META-INF/)?[^/]*(LICENSE|NOTICE|COPYING)[^/]*", Pattern.CASE_INSENSITIVE);

    private Licenses() {}

    static void collect(Path own, List<Path> jars, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(own, folder.resolve("LICENSE"));
        for (var jar : jars) {
            try (var file = new JarFile(jar.toFile())) {
                for (var entry : file.stream()
                        .filter(entry -> !entry.isDirectory())
                        .filter(entry -> LICENSE.matcher(entry.getName()).matches())
                        .toList()) {
                    var library = jar.getFileName().toString().replaceFirst("\\.jar$", "");
                    var target = folder.resolve(library).resolve(Path.of(entry.getName()).getFileName().toString());
                    Files.createDirectories(target.getParent());
                    try (var in = file.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }
}
