package app.fairpanel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Which Fairpanel this is.
public final class Version {
    private Version() {}

    /// The version of the build, such as `1.2.0`.
    public static String current() {
        var properties = new Properties();
        try (var stream = Version.class.getResourceAsStream("/app/fairpanel/version.properties")) {
            properties.load(Objects.requireNonNull(stream, "version.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
