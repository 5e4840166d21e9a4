package app.fairpanel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    private Path path() {
        return folder.resolve("new").resolve("settings.properties");
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("new"));
    }

    private static Settings all() {
        return new Settings(
                Settings.Theme.DARK,
                125,
                Optional.of(new Settings.Window(-1_200, 40, 1_280, 800, true)),
                Optional.of(Path.of("/home/dana/Ünï \\ code = x")),
                List.of(Path.of("/a b.fairpanel.json"), Path.of("#c")),
                Optional.of(Path.of("#c")),
                " compare\nx",
                180);
    }

    @Test
    void withoutAFileTheyAreAsTheyCome() {
        assertThat(file().load()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, Optional.empty()));
    }

    @Test
    void whatWasSavedIsLoaded() throws IOException {
        file().save(Settings.DEFAULT);
        assertThat(file().load().settings()).isEqualTo(Settings.DEFAULT);
        file().save(all());
        assertThat(file().load()).isEqualTo(new SettingsFile.Loaded(all(), Optional.empty()));
        assertThat(folder.resolve("new").toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void keepsTenRecentOnesNewestFirst() {
        var settings = Settings.DEFAULT;
        for (int i = 0; i < 15; i++) {
            settings = settings.opened(Path.of("/" + i));
        }
        assertThat(settings.opened(Path.of("/12")).recents()).hasSize(10).startsWith(Path.of("/12"), Path.of("/14"));
    }

    @Test
    void aRenamedEvaluationKeepsItsPlaceAmongTheRecentOnes() {
        var settings = Settings.DEFAULT
                .opened(Path.of("/a"))
                .opened(Path.of("/b"))
                .opened(Path.of("/c"))
                .withLeftOpen(Optional.of(Path.of("/b")))
                .renamed(Path.of("/b"), Path.of("/new"));
        assertThat(settings.recents()).containsExactly(Path.of("/c"), Path.of("/new"), Path.of("/a"));
        assertThat(settings.leftOpen()).contains(Path.of("/new"));
    }

    @Test
    void aDamagedFileIsSetAsideAndWhatIsGoodIsKept() throws IOException {
        file().save(all());
        Files.writeString(
                path(),
                Files.readString(path()).replace("scale=125", "scale=9000").replace("days=180", "days=0"));
        var loaded = file().load();
        assertThat(loaded.settings()).isEqualTo(all().withScale(100).withStaleAfterDays(90));
        assertThat(loaded.setAside())
                .hasValueSatisfying(aside -> assertThat(aside).content().contains("scale=9000"));
        assertThat(file().load()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, Optional.empty()));
    }

    @Test
    void aLookReadsWhatIsGoodAndLeavesTheFileAsItIs() throws IOException {
        assertThat(file().look()).isEqualTo(Settings.DEFAULT);
        file().save(all());
        assertThat(file().look()).isEqualTo(all());
        var damaged = Files.readString(path()).replace("scale=125", "scale=9000");
        Files.writeString(path(), damaged);

        assertThat(file().look()).isEqualTo(all().withScale(100));
        assertThat(path()).content().isEqualTo(damaged);
    }

    @Test
    void noDamageStopsTheApp() throws IOException {
        file().save(all());
        var good = Files.readAllBytes(path());
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var bad = good.clone();
            IntStream.range(0, 1 + random.nextInt(8))
                    .forEach(i -> bad[random.nextInt(bad.length)] = (byte) random.nextInt());
            Files.write(path(), bad);
            assertThat(file().load().settings()).as("seed %d", seed).isNotNull();
        }
        Files.write(path(), "theme=\\uZZZZ".getBytes(StandardCharsets.UTF_8));
        assertThat(file().load().setAside()).isPresent();
    }
}
