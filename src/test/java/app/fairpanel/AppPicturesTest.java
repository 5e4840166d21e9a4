package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Makes a picture of every view of the finished example, in both themes and two sizes, with a page that shows them
/// all, under `target/pictures`; and puts those of the README where it looks for them.
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class AppPicturesTest {
    private static final List<String> IN_README = List.of(
            "overview-light-1280x800", "compare-light-1280x800", "money-light-1280x800", "questions-dark-1280x800");

    @TempDir
    Path folder;

    private final List<String> names = new ArrayList<>();
    private TestApp app;
    private WindowPictures pictures;

    @Start
    void start(Stage stage) {
        app = new TestApp(folder);
        pictures = new WindowPictures(app, app.start(stage, Optional.empty()));
    }

    @Test
    void everyView(FxRobot robot) throws IOException {
        take(robot, "home");
        robot.clickOn("Start my evaluation");
        take(robot, "start");
        robot.clickOn("Cancel");
        robot.clickOn("Look around a finished example");
        var views = robot.lookup(".navigation-item").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        for (var view : views) {
            robot.interact(() -> robot.lookup(".navigation-item").queryAllAs(ButtonBase.class).stream()
                    .filter(button -> button.getText().equals(view))
                    .forEach(ButtonBase::fire));
            WaitForAsyncUtils.waitForFxEvents();
            take(robot, view.toLowerCase(Locale.ROOT));
        }
        for (var name : IN_README) {
            Files.copy(
                    Path.of("target/pictures", name + ".png"),
                    Path.of("docs/screenshots", name.replaceFirst("-\\d+x\\d+", "") + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(names).hasSize((2 + views.size()) * WindowPictures.PER_VIEW);
    }

    private void take(FxRobot robot, String view) {
        names.addAll(pictures.take(robot, view));
    }
}
