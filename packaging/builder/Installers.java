import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What jpackage makes of an image: `.dmg` and `.pkg` on macOS, `.msi` on Windows.
final class Installers {
    private final Options options;
    private final Signing signing;
    private final Path license;
    private final Path packages;

    Installers(Options options, Signing signing, Path license, Path packages) {
        this.options = options;
        this.signing = signing;
        this.license = license;
        this.packages = packages;
    }

    List<Path> make(AppImage image) throws IOException, InterruptedException {
        if (options.installers().isEmpty()) {
            return List.of();
        }
        signing.sign(image);
        var made = new ArrayList<Path>();
        for (var kind : options.installers()) {
            made.add(make(kind, image));
        }
        return made;
    }

    private Path make(String kind, AppImage image) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of(
                "--type", kind,
                "--app-image", image.folder().toString(),
                "--name", options.title(),
                "--app-version", options.packageVersion(),
                "--vendor", options.vendor(),
                "--description", options.description(),
                "--license-file", license.toString(),
                "--dest", packages.toString()));
        arguments.addAll(options.installerJpackage());
        arguments.addAll(signing.jpackage());
        Tools.jdk("jpackage", arguments);
        try (var files = Files.list(packages)) {
            var made = files.filter(file -> file.toString().endsWith("." + kind)).findFirst().orElseThrow();
            var installer = Files.move(made, packages.resolve(options.fileName() + "." + kind));
            signing.finish(installer);
            return installer;
        }
    }
}
