package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.system.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsKeeperTest {
    @TempDir
    Path folder;

    private final List<Runnable> writing = new ArrayList<>();

    @Test
    void changesAreWrittenByAnotherThreadTheNewestAlone() {
        var file = new SettingsFile(folder);
        var keeper = new SettingsKeeper(file, writing::add);
        keeper.change(now -> now.withScale(110));
        keeper.change(now -> now.withScale(120));
        keeper.change(now -> now.withScale(120));
        assertThat(keeper.current().scale()).isEqualTo(120);
        assertThat(folder).isEmptyDirectory();

        assertThat(writing).hasSize(1);
        writing.removeFirst().run();
        assertThat(file.load().settings().scale()).isEqualTo(120);
        keeper.change(now -> now.withScale(130));
        writing.removeFirst().run();
        assertThat(file.load().settings().scale()).isEqualTo(130);
    }
}
