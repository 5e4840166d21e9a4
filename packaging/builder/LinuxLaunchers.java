import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// What starts the app on Linux, in place of jpackage's launchers: those ask rpm and dpkg, twice each, which package
/// they belong to, before they start the virtual machine.
record LinuxLaunchers(Options options, AppImage image, Path template) {
    /// Replaces the launchers. Of the runtime's commands the one that starts the virtual machine stays, under the app's
    /// name, so that it is that in lists of what runs.
    void replace() throws IOException {
        var commands = image.java().getParent();
        var java = Files.move(image.java(), commands.resolveSibling(options.name()));
        Tools.emptied(commands);
        Files.move(java, commands.resolve(options.name()));
        for (var launcher : image.launchers()) {
            Files.delete(image.startUpCache().resolveSibling(launcher.getFileName() + ".cfg"));
        }
        Files.delete(image.folder().resolve("lib/libapplauncher.so"));
        write(image.launchers().getFirst(), options.jvm());
        write(image.launchers().getLast(), options.safeJvm());
    }

    private void write(Path launcher, List<String> jvm) throws IOException {
        Files.delete(launcher);
        new Template(Map.of(
                        "title", options.title(),
                        "name", options.name(),
                        "jvm", String.join(" ", jvm),
                        "cache", image.startUpCache().getFileName().toString(),
                        "main", options.main()))
                .fill(template, launcher);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
