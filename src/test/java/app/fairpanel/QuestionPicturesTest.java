package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Makes pictures of every part of Questions, of its dialogs, and of a call from beginning to end.
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class QuestionPicturesTest {
    @TempDir
    Path folder;

    private final List<String> names = new ArrayList<>();
    private TestApp app;
    private AppWindow window;
    private WindowPictures pictures;

    @Start
    void start(Stage stage) {
        app = new TestApp(folder);
        window = app.start(stage, Optional.empty());
        pictures = new WindowPictures(app, window);
    }

    private static Scene front() {
        return Window.getWindows().getLast().getScene();
    }

    private void fire(FxRobot robot, String words) {
        robot.interact(
                () -> robot.targetWindow(front().getWindow()).lookup(".button").queryAllAs(ButtonBase.class).stream()
                        .filter(button -> button.getText().startsWith(words) && button.isVisible())
                        .findFirst()
                        .orElseThrow()
                        .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void takeDialog(FxRobot robot, String name) {
        pictures.take(robot, name, front());
        robot.interact(() -> front().getWindow().hide());
    }

    private void share(FxRobot robot, String start) {
        robot.interact(() -> robot
                .targetWindow(window.root().getScene().getWindow())
                .lookup("#share")
                .queryAs(MenuButton.class)
                .getItems()
                .stream()
                .filter(item -> item.getText() != null && item.getText().startsWith(start))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void tab(FxRobot robot, int at) {
        robot.interact(() -> robot.targetWindow(window.root().getScene().getWindow())
                .lookup("#tabs")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(at));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyPart(FxRobot robot) throws Exception {
        robot.clickOn("Look around a finished example");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        var parts = List.of("questions-bank", "questions-follow-ups", "questions-terms", "questions-conversations");
        for (int i = 0; i < parts.size(); i++) {
            tab(robot, i);
            names.addAll(pictures.take(robot, parts.get(i)));
        }
        fire(robot, "Correct it");
        takeDialog(robot, "questions-correction");
        fire(robot, "Write with all open");
        takeDialog(robot, "questions-letter");
        tab(robot, 2);
        fire(robot, "Write for what is missing");
        takeDialog(robot, "questions-letter-terms");
        tab(robot, 0);
        fire(robot, "Add a question");
        takeDialog(robot, "questions-own");
        var sheet = folder.resolve("Alma.csv");
        app.chooseFile(sheet);
        share(robot, "A spreadsheet for Alma");
        until(() -> Files.exists(sheet));
        names.addAll(pictures.take(robot, "questions-shared"));
        Files.writeString(sheet, Files.readString(sheet).replace(",,,,,,,,,\r\n", ",,Ask Ana,,,,,,,\r\n"));
        share(robot, "Read a filled-in");
        until(() -> Window.getWindows().size() == 2);
        takeDialog(robot, "questions-answers");
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(holds.call()).isTrue();
    }

    @Test
    void aCall(FxRobot robot) {
        robot.clickOn("Look around a finished example");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        names.addAll(pictures.takeResized(robot, "call-start", front()));
        fire(robot, "Start");
        names.addAll(pictures.takeResized(robot, "call-talk", front()));
        fire(robot, "They will put");
        fire(robot, "Did not know");
        fire(robot, "Hang up");
        names.addAll(pictures.takeResized(robot, "call-summary", front()));
        assertThat(names).hasSize(3 * WindowPictures.PER_VIEW);
    }
}
