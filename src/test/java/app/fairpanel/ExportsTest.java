package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The comparison leaves the app as a file, or for the printer.
@ExtendWith(ApplicationExtension.class)
class ExportsTest {
    @TempDir
    Path folder;

    private TestApp app;
    private AppWindow window;

    @Start
    void start(Stage stage) {
        app = new TestApp(folder);
        window = app.start(stage, Optional.empty());
        window.actions().openExample();
    }

    private static void until(String what, Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        assertThat(holds.call()).as(what).isTrue();
    }

    private static boolean isSaid(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void theComparisonIsAFileForOtherPrograms(FxRobot robot) throws Exception {
        for (var name : new String[] {"comparison.csv", "comparison.html"}) {
            var file = folder.resolve(name);
            app.chooseFile(file);
            robot.push(KeyCode.CONTROL, KeyCode.E);
            until("it is said where it is", () -> isSaid(robot, name));
            assertThat(file).content().contains("Telehealth").contains("Headway");
        }
    }

    @Test
    void printingOpensThePageInTheBrowser(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until("it is opened", () -> !app.opened().isEmpty());
        var page = Path.of(java.net.URI.create(app.opened().getFirst()));
        assertThat(page.getParent()).isEqualTo(folder.resolve("evaluations/To print"));
        assertThat(page).content().startsWith("<!doctype html>");
    }

    @Test
    void whatCannotBeWrittenIsSaid(FxRobot robot) throws Exception {
        var file = Files.createDirectory(folder.resolve("taken.csv"));
        Files.writeString(file.resolve("in it"), "");
        app.chooseFile(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        until("it is told", () -> !app.told().isEmpty());
        assertThat(app.told().getFirst())
                .startsWith("The comparison was not written")
                .contains("taken.csv");
    }
}
