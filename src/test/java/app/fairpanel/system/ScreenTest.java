package app.fairpanel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        try (var _ = FakeDisplay.listen(root, "7", "")) {
            var screen = screen("Linux", Map.of("DISPLAY", ":7.0"));

            assertThat(screen.whatIsMissing()).isEmpty();
            libraries("libc.so.6\0");
            assertThat(screen.whatIsMissing()).hasValue(Screen.Missing.NO_GTK);
            libraries("libc.so.6\0libgtk-3.so.0\0");
            assertThat(screen.whatIsMissing()).isEmpty();
        }
    }

    @Test
    void aScreenThatRefusesIsToldFromNoneAtAll() throws IOException {
        Files.createDirectories(root.resolve("proc/sys/kernel"));
        Files.writeString(root.resolve("proc/sys/kernel/hostname"), "here\n");
        var authority = root.resolve("cookies");
        var environment = Map.of("DISPLAY", "unix:7", "XAUTHORITY", authority.toString());
        try (var _ = FakeDisplay.listen(root, "7", "secret")) {
            assertThat(screen("Linux", environment).whatIsMissing()).hasValue(Screen.Missing.DISPLAY_REFUSES);

            FakeDisplay.writeCookie(authority, "here", "8", "secret");
            assertThat(screen("Linux", environment).whatIsMissing()).hasValue(Screen.Missing.DISPLAY_REFUSES);
            FakeDisplay.writeCookie(authority, "elsewhere", "7", "secret");
            assertThat(screen("Linux", environment).whatIsMissing()).hasValue(Screen.Missing.DISPLAY_REFUSES);
            Files.write(authority, new byte[] {1, 0, 0});
            assertThat(screen("Linux", environment).whatIsMissing()).hasValue(Screen.Missing.DISPLAY_REFUSES);
            FakeDisplay.writeCookie(authority, "here", "7", "secret");
            assertThat(screen("Linux", environment).whatIsMissing()).isEmpty();
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
