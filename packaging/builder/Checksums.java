import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The list of what was built with its hashes, as `sha256sum --check` reads it.
final class Checksums {
    private Checksums() {}

    static Path write(Path packages) throws IOException {
        var lines = new StringBuilder();
        try (var files = Files.list(packages)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
            }
        }
        return Files.writeString(packages.resolve("SHA256SUMS"), lines);
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
