import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// Builds the app image and the packages of the system it runs on. `packaging/build` starts it, after Maven has built
/// the app and written down what it runs on.
final class Build {
    private Build() {}

    static void main() throws IOException, InterruptedException {
        var project = Path.of("").toAbsolutePath();
        var target = project.resolve("target");
        var work = target.resolve("packaging");
        var packages = Tools.emptied(target.resolve("packages"));
        var options = Options.read(project.resolve("packaging"), target.resolve("classes"));
        var jar = target.resolve(options.name() + "-" + options.version() + ".jar");
        var classPath = classPath(jar, work.resolve("classpath"));

        var runtime = new RuntimeImage(options, work).link(classPath);
        var drawn = project.resolve("src/main/resources/app/fairpanel/icon");
        var image = AppImage.make(options, runtime, new Icons(drawn).write(options.platform(), work), work);
        var bom = Bom.write(target.resolve("bom.json"), packages.resolve(options.fileName() + ".cdx.json"));
        new Licenses(project.resolve("packaging/legal"))
                .collect(project.resolve("LICENSE"), RuntimeImage.libraries(classPath.subList(1, classPath.size())), image.legal());
        Files.copy(bom, image.legal().resolve("components.cdx.json"));
        var cache = new StartUpCache(options, image, work);
        cache.train(project.resolve("src/main/resources/app/fairpanel/example.fairpanel.json"));
        if (options.platform() == Platform.LINUX) {
            new LinuxLaunchers(options, image, project.resolve("packaging/linux/launcher")).replace();
        } else {
            image.removeCommands();
        }
        cache.checkAfterMove();
        say(image.folder());

        var signing = new Signing(options);
        for (var installer : new Installers(options, signing, project.resolve("LICENSE"), packages).make(image)) {
            say(installer);
        }
        if (options.platform() == Platform.LINUX) {
            onLinux(new LinuxPackages(options, project, work, packages, dayOf(jar)), image.folder());
        }
        signing.sign(Checksums.write(packages));
    }

    private static void onLinux(LinuxPackages linux, Path image) throws IOException, InterruptedException {
        say(linux.archive(image));
        var tree = linux.tree(image);
        if (Tools.isInstalled("dpkg-deb")) {
            say(linux.deb(tree));
        } else {
            System.out.println("No .deb, as dpkg-deb is not installed.");
        }
        if (Tools.isInstalled("rpmbuild")) {
            say(linux.rpm(tree));
        } else {
            System.out.println("No .rpm, as rpmbuild is not installed.");
        }
    }

    private static List<Path> classPath(Path jar, Path written) throws IOException {
        var separator = System.getProperty("path.separator");
        return new ArrayList<>(Stream.concat(
                        Stream.of(jar),
                        Stream.of(Files.readString(written).strip().split(separator))
                                .map(Path::of))
                .toList());
    }

    /// The day that the pom gives the build, which all entries of the jar carry.
    private static LocalDate dayOf(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return LocalDate.ofInstant(
                    file.getEntry("module-info.class").getLastModifiedTime().toInstant(), ZoneOffset.UTC);
        }
    }

    private static void say(Path built) throws IOException {
        System.out.printf("%6.1f MB  %s%n", Tools.size(built) / 1e6, built);
    }
}
