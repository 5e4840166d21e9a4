package app.fairpanel.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// Whether a window can be opened here. Asked before the toolkit starts, which would answer with stack traces.
public final class Screen {
    private static final Pattern LOCAL_DISPLAY = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String GTK = "libgtk-3.so.0";

    /// What keeps a window from opening.
    public enum Missing {
        NO_DISPLAY("no-display"),
        DISPLAY_REFUSES("display-refuses"),
        NO_GTK("no-gtk");

        private final String key;

        Missing(String key) {
            this.key = key;
        }

        /// The last part of the message key that explains it.
        public String key() {
            return key;
        }
    }

    private final Map<String, String> environment;
    private final Properties properties;
    private final Path root;

    public Screen(Map<String, String> environment, Properties properties) {
        this(environment, properties, Path.of("/"));
    }

    /// @param root the folder that stands for the root of the file system
    Screen(Map<String, String> environment, Properties properties, Path root) {
        this.environment = environment;
        this.properties = properties;
        this.root = root;
    }

    public Optional<Missing> whatIsMissing() {
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.contains("linux") || properties.getProperty("glass.platform") != null) {
            return Optional.empty();
        }
        return switch (ask(environment.getOrDefault("DISPLAY", ""))) {
            case NOBODY -> Optional.of(Missing.NO_DISPLAY);
            case REFUSED -> Optional.of(Missing.DISPLAY_REFUSES);
            case WELCOME -> gtkIsInstalled() ? Optional.empty() : Optional.of(Missing.NO_GTK);
        };
    }

    /// A display on another machine is taken at its word, and so is one without a socket in a folder.
    private XDisplay.Answer ask(String display) {
        var local = LOCAL_DISPLAY.matcher(display);
        if (!local.matches()) {
            return display.isBlank() ? XDisplay.Answer.NOBODY : XDisplay.Answer.WELCOME;
        }
        var socket = root.resolve("tmp/.X11-unix/X" + local.group(1));
        var answer = XDisplay.ask(socket, XCookie.find(authority(), host(), local.group(1)), PATIENCE);
        return answer == XDisplay.Answer.NOBODY && isMentioned("@" + socket, root.resolve("proc/net/unix"))
                ? XDisplay.Answer.WELCOME
                : answer;
    }

    private Path authority() {
        return Optional.ofNullable(environment.get("XAUTHORITY"))
                .filter(file -> !file.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(environment.getOrDefault("HOME", ""), ".Xauthority"));
    }

    private String host() {
        try {
            return Files.readString(root.resolve("proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /// Where the system keeps no list of its libraries, nobody can tell, and the toolkit is left to try.
    private boolean gtkIsInstalled() {
        var list = root.resolve("etc/ld.so.cache");
        return Files.notExists(list)
                || isMentioned(GTK, list)
                || Arrays.stream(environment.getOrDefault("LD_LIBRARY_PATH", "").split(":", -1))
                        .filter(folder -> !folder.isBlank())
                        .anyMatch(folder -> Files.exists(Path.of(folder, GTK)));
    }

    private static boolean isMentioned(String text, Path file) {
        try {
            return Files.exists(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
