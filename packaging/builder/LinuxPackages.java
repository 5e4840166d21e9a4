import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The portable archive, the `.deb` and the `.rpm`. The packages' own files say what they depend on and where it stands
/// in menus; the desktop's own triggers take notice of them, so that they need no scripts.
final class LinuxPackages {
    private final Options options;
    private final Path project;
    private final Path work;
    private final Path packages;
    private final Template template;

    LinuxPackages(Options options, Path project, Path work, Path packages, LocalDate date) throws IOException {
        this.options = options;
        this.project = project;
        this.work = work;
        this.packages = packages;
        template = new Template(Map.of(
                "name", options.name(),
                "safe.name", options.safeName(),
                "version", options.version(),
                "vendor", options.vendor(),
                "description", options.description(),
                "date", date.toString(),
                "architecture", Options.architecture(),
                "license", debianParagraphs(Files.readAllLines(project.resolve("LICENSE")))));
    }

    Path archive(Path image) throws IOException, InterruptedException {
        var archive = packages.resolve(options.fileName() + ".tar.gz");
        Tools.run(List.of(
                "tar", "--create", "--gzip", "--owner=0", "--group=0", "--sort=name",
                "--file=" + archive,
                "--directory=" + image.getParent(),
                "--transform=s,^" + image.getFileName() + "," + options.name() + "-" + options.version() + ",",
                image.getFileName().toString()));
        return archive;
    }

    /// What is installed, as the root of a file system.
    Path tree(Path image) throws IOException, InterruptedException {
        var root = Tools.emptied(work.resolve("tree"));
        var opt = Files.createDirectories(root.resolve("opt"));
        Tools.run(List.of("cp", "--archive", "--link", image.toString(), opt.toString()));
        desktopFiles(root);
        Files.createDirectories(root.resolve("usr/bin"));
        for (var launcher : List.of(options.image(), options.safeName())) {
            Files.createSymbolicLink(
                    root.resolve("usr/bin/" + launcher), Path.of("/opt", options.name(), "bin", launcher));
        }
        readableByAll(root);
        return root;
    }

    Path deb(Path tree) throws IOException, InterruptedException {
        var root = work.resolve("deb");
        Tools.deleted(root);
        Tools.run(List.of("cp", "--archive", "--link", tree.toString(), root.toString()));
        template.with("kilobytes", String.valueOf(Tools.size(tree) / 1024))
                .fill(linux("control"), root.resolve("DEBIAN/control"));
        readableByAll(root);
        var deb = packages.resolve(options.name() + "_" + options.version() + "_" + Options.architecture() + ".deb");
        Tools.run(List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString()));
        return deb;
    }

    Path rpm(Path tree) throws IOException, InterruptedException {
        var build = Tools.emptied(work.resolve("rpm"));
        var spec = build.resolve("fairpanel.spec");
        var files = build.resolve("files");
        Files.write(files, installed(tree));
        template.with("tree", tree.toString()).with("files", files.toString()).fill(linux("fairpanel.spec"), spec);
        Tools.run(
                List.of("rpmbuild", "-bb", "--define", "_topdir " + build, spec.toString()),
                Map.of(),
                work.resolve("rpmbuild.log"));
        try (var built = Files.walk(build.resolve("RPMS"))) {
            var rpm = built.filter(file -> file.toString().endsWith(".rpm")).findFirst().orElseThrow();
            return Files.move(rpm, packages.resolve(rpm.getFileName()));
        }
    }

    /// The app's own folder whole, and elsewhere each file: other packages own the folders there.
    private List<String> installed(Path tree) throws IOException {
        var own = Path.of("opt", options.name());
        try (var files = Files.walk(tree)) {
            return Stream.concat(
                            Stream.of(own),
                            files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                                    .map(tree::relativize)
                                    .filter(file -> !file.startsWith(own))
                                    .sorted())
                    .map(file -> "/" + file)
                    .toList();
        }
    }

    private void desktopFiles(Path root) throws IOException {
        var share = root.resolve("usr/share");
        var name = options.name();
        template.fill(linux("fairpanel.desktop"), share.resolve("applications/" + name + ".desktop"));
        template.fill(linux("fairpanel-mime.xml"), share.resolve("mime/packages/" + name + ".xml"));
        template.fill(linux("app.fairpanel.Fairpanel.metainfo.xml"), share.resolve("metainfo/app.fairpanel.Fairpanel.metainfo.xml"));
        template.fill(linux("copyright"), share.resolve("doc/" + name + "/copyright"));
        var drawn = project.resolve("src/main/resources/app/fairpanel/icon");
        try (var icons = Files.list(drawn)) {
            for (var icon : icons.toList()) {
                var size = icon.getFileName().toString().replaceAll("\\D", "");
                var target = share.resolve("icons/hicolor/" + size + "x" + size + "/apps/" + name + ".png");
                Files.createDirectories(target.getParent());
                Files.copy(icon, target);
            }
        }
        var scalable = share.resolve("icons/hicolor/scalable/apps/" + name + ".svg");
        Files.createDirectories(scalable.getParent());
        Files.copy(project.resolve("packaging/icon/fairpanel.svg"), scalable);
    }

    /// Whatever the umask of who builds it.
    private static void readableByAll(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                var runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private Path linux(String name) {
        return project.resolve("packaging/linux/" + name);
    }

    private static String debianParagraphs(List<String> lines) {
        return lines.stream()
                .map(line -> line.isBlank() ? " ." : " " + line)
                .collect(Collectors.joining("\n"));
    }
}
