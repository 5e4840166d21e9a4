package app.fairpanel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path home;

    @Test
    void linuxHasTheXdgPlaces() {
        var usual = Folders.of("Linux", home, Map.of("XDG_DATA_HOME", "not/absolute"));
        assertThat(usual)
                .isEqualTo(new Folders(
                        home.resolve(".config/fairpanel"),
                        home.resolve(".local/share/fairpanel"),
                        home.resolve(".local/state/fairpanel"),
                        home.resolve("Documents")));
        assertThat(usual.evaluations()).isEqualTo(home.resolve("Documents/Fairpanel"));
        var chosen = Folders.of(
                "Linux", home, Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d", "XDG_STATE_HOME", "/s"));
        assertThat(chosen.config()).isEqualTo(Path.of("/c/fairpanel"));
        assertThat(chosen.data()).isEqualTo(Path.of("/d/fairpanel"));
        assertThat(chosen.state()).isEqualTo(Path.of("/s/fairpanel"));
    }

    @Test
    void linuxNamesTheDocumentsInTheUsersLanguage() throws IOException {
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(
                home.resolve(".config/user-dirs.dirs"),
                "# comment\nXDG_DESKTOP_DIR=\"$HOME/Desktop\"\nXDG_DOCUMENTS_DIR=\"$HOME/Mis documentos\"\n");
        assertThat(Folders.of("Linux", home, Map.of()).documents()).isEqualTo(home.resolve("Mis documentos"));
    }

    @Test
    void macAndWindowsHaveTheirOwn() {
        assertThat(Folders.of("Mac OS X", home, Map.of()).data())
                .isEqualTo(home.resolve("Library/Application Support/Fairpanel"));
        var windows = Folders.of("Windows 11", home, Map.of());
        assertThat(windows.config()).isEqualTo(home.resolve("AppData/Roaming/Fairpanel"));
        assertThat(windows.data()).isEqualTo(home.resolve("AppData/Local/Fairpanel"));
        assertThat(windows.evaluations()).isEqualTo(home.resolve("Documents/Fairpanel"));
    }
}
