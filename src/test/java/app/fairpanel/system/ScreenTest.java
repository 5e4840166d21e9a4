package app.fairpanel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {
    @TempDir
    Path root;

    private Screen screen(String system, Map<String, String> environment) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        return new Screen(environment, properties, root);
    }

    private void libraries(String list) throws IOException {
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/ld.so.cache"), list);
    }

    @Test
    void missesAScreenWhereNoneIsNamedOrNoneAnswers() {
        assertThat(screen("Linux", Map.of()).whatIsMissing()).hasValue(Screen.Missing.NO_DISPLAY);
        assertThat(screen("Linux", Map.of("DISPLAY", ":7")).whatIsMissing()).hasValue(Screen.Missing.NO_DISPLAY);
    }

    @Test
    void missesTheLibraryOnlyWhereTheSystemListsItsLibraries() throws IOException {
        Files.createDirectories(root.resolve("tmp/.X11-unix"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(root.resolve("tmp/.X11-unix/X7")));
            var screen = screen("Linux", Map.of("DISPLAY", ":7.0"));

            assertThat(screen.whatIsMissing()).isEmpty();
            libraries("libc.so.6\0");
            assertThat(screen.whatIsMissing()).hasValue(Screen.Missing.NO_GTK);
            libraries("libc.so.6\0libgtk-3.so.0\0");
            assertThat(screen.whatIsMissing()).isEmpty();
        }
    }

    @Test
    void asksNothingOfOtherSystemsNorOfAScreenElsewhere() {
        assertThat(screen("Mac OS X", Map.of()).whatIsMissing()).isEmpty();
        assertThat(screen("Windows 11", Map.of()).whatIsMissing()).isEmpty();
        assertThat(screen("Linux", Map.of("DISPLAY", "elsewhere:0")).whatIsMissing())
                .isEmpty();
    }
}
