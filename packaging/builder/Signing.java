import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Signatures, where the environment names who signs; without, everything stays unsigned. docs/installing.md lists the
/// variables.
final class Signing {
    private final Options options;

    Signing(Options options) {
        this.options = options;
    }

    /// Signs what is in the image, which has to be whole by now: a signature covers the start-up cache as well.
    void sign(AppImage image) throws IOException, InterruptedException {
        switch (options.platform()) {
            case MACOS -> {
                if (!jpackage().isEmpty()) {
                    var arguments = new ArrayList<>(
                            List.of("--type", "app-image", "--app-image", image.folder().toString()));
                    arguments.addAll(jpackage());
                    Tools.jdk("jpackage", arguments);
                }
            }
            case WINDOWS -> {
                for (var launcher : image.launchers()) {
                    signOnWindows(launcher);
                }
            }
            case LINUX -> {}
        }
    }

    /// What jpackage has to know to sign an installer.
    List<String> jpackage() {
        if (options.platform() != Platform.MACOS) {
            return List.of();
        }
        return variable("FAIRPANEL_MAC_SIGNING_IDENTITY")
                .map(identity -> Stream.concat(
                                Stream.of("--mac-sign", "--mac-signing-key-user-name", identity),
                                variable("FAIRPANEL_MAC_SIGNING_KEYCHAIN").stream()
                                        .flatMap(keychain -> Stream.of("--mac-signing-keychain", keychain)))
                        .toList())
                .orElse(List.of());
    }

    /// Signs an installer on Windows, and has one for macOS notarized.
    void finish(Path installer) throws IOException, InterruptedException {
        switch (options.platform()) {
            case MACOS -> {
                var profile = variable("FAIRPANEL_MAC_NOTARY_PROFILE");
                if (profile.isPresent()) {
                    Tools.run(List.of(
                            "xcrun", "notarytool", "submit", installer.toString(),
                            "--keychain-profile", profile.get(), "--wait"));
                    Tools.run(List.of("xcrun", "stapler", "staple", installer.toString()));
                }
            }
            case WINDOWS -> signOnWindows(installer);
            case LINUX -> {}
        }
    }

    /// Signs the list of checksums, on every system.
    void sign(Path checksums) throws IOException, InterruptedException {
        var key = variable("FAIRPANEL_GPG_KEY");
        if (key.isPresent()) {
            Tools.run(List.of(
                    "gpg", "--batch", "--yes", "--local-user", key.get(), "--armor", "--detach-sign",
                    checksums.toString()));
        }
    }

    private static void signOnWindows(Path file) throws IOException, InterruptedException {
        var signer = variable("FAIRPANEL_WINDOWS_SIGN");
        if (signer.isPresent()) {
            var command = new ArrayList<>(List.of(signer.get().strip().split("\\s+")));
            command.add(file.toString());
            Tools.run(command);
        }
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
