package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.UsState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What somebody does on the first evening, from the first start to opening the file again.
@ExtendWith(ApplicationExtension.class)
class AppStoryTest {
    @TempDir
    Path folder;

    private TestApp app;
    private AppWindow window;

    @Start
    void start(Stage stage) {
        app = new TestApp(folder);
        window = app.start(stage, Optional.empty());
    }

    private Session session() {
        return window.session().orElseThrow();
    }

    private static void until(String what, Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        assertThat(holds.call()).as(what).isTrue();
    }

    @Test
    void startsAnEvaluationAndFindsItAgain(FxRobot robot) throws Exception {
        robot.clickOn("Start my evaluation");
        robot.clickOn("#name").write("Dana Rivera");
        robot.type(KeyCode.TAB).write("LMFT").type(KeyCode.TAB).write("ny, nj").type(KeyCode.ENTER);
        var path = folder.resolve("evaluations/Dana Rivera.fairpanel.json");
        until("it is open", () -> window.session().isPresent());
        until("it is saved without being asked to", () -> Files.exists(path));

        assertThat(session().document().current().clinician().states()).containsExactly(UsState.NJ, UsState.NY);
        robot.interact(window::showHome);
        app.chooseFile(path);
        robot.clickOn("Open a file");
        until("it is open again", () -> window.session().isPresent());

        assertThat(session().clinician()).isEqualTo("Dana Rivera");
    }

    /// Types into whatever has the focus in the window that was opened last: the headless screen gives it to several.
    private static void type(FxRobot robot, String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> robot.interact(() -> {
                    var target = Window.getWindows().getLast().getScene().getFocusOwner();
                    Event.fireEvent(
                            target,
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
                }));
    }

    @Test
    void theFirstEveningEndToEnd(FxRobot robot) throws Exception {
        robot.clickOn("Start my evaluation");
        robot.clickOn("#name").write("Dana Rivera").type(KeyCode.ENTER);
        until("it is open", () -> window.session().isPresent());
        var document = session().document();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(headlines(robot)).contains("$125 a month", "Built in, optional");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        var sessions = robot.lookup(".number-field").queryAll().iterator().next();
        robot.interact(sessions::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type(robot, "5");
        robot.push(KeyCode.ENTER);
        assertThat(document.current().overrides()).hasSize(1);
        assertThat(sentence(robot)).contains("at 18 sessions; from 21 on Alma does.");
        var slider = robot.lookup(".slider").queryAll().iterator().next();
        robot.interact(slider::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(sentence(robot)).contains("at 25 sessions; below 21 Headway does.");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4).push(KeyCode.CONTROL, KeyCode.F);
        type(robot, "captions");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        type(robot, "Built in, on Zoom");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(document.current().statements()).hasSize(1);

        var kept = document.current();
        var path = session().path().orElseThrow();
        robot.interact(window::showHome);
        app.chooseFile(path);
        robot.clickOn("Open a file");
        until("it is open again", () -> window.session().isPresent());

        assertThat(session().document().current()).isEqualTo(kept);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(headlines(robot)).contains("Built in, on Zoom");
    }

    private static List<String> headlines(FxRobot robot) {
        return robot.lookup(".grid-headline").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup(".phrase").query().getAccessibleText();
    }

    @Test
    void theFormTakesWhatIsTypedAtOnce(FxRobot robot) {
        robot.interact(() -> {
            window.actions().startMine();
            assertThat(window.root().lookup("#name"))
                    .isSameAs(window.root().getScene().getFocusOwner());
        });
    }

    @Test
    void theLicenseIsChosenByKeyboard(FxRobot robot) {
        robot.clickOn("Start my evaluation");
        robot.clickOn("#name").write("Dana Reyes");
        robot.push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        var license = robot.lookup("#license").queryAs(ComboBox.class);
        assertThat(license.getEditor().getText()).isEqualTo(license.getItems().getFirst());
        assertThat(license.isShowing()).isFalse();
        assertThat(window.session()).as("begun by the same key").isEmpty();
    }

    @Test
    void theButtonStaysUnderThePointerWhileItIsPressed(FxRobot robot) {
        robot.clickOn("Start my evaluation");
        robot.clickOn("#npi").write("1234567890");
        robot.moveTo("#confirm").press(MouseButton.PRIMARY);
        robot.interact(() -> window.root().layout());
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#nameError").queryAs(Labeled.class).getText()).contains("Enter a name");
        assertThat(robot.lookup("#npiError").queryAs(Labeled.class).getText()).contains("ten digits");
    }

    @Test
    void refusesWhatCannotBeRightAndKeepsWhatWasTyped(FxRobot robot) {
        robot.clickOn("Start my evaluation");
        robot.clickOn("#states").write("NY, Atlantis");
        robot.clickOn("#npi").write("1234567890");
        robot.clickOn("#confirm");

        assertThat(robot.lookup("#nameError").queryAs(Labeled.class).getText()).contains("Enter a name");
        assertThat(robot.lookup("#statesError").queryAs(Labeled.class).getText())
                .contains("Atlantis");
        assertThat(robot.lookup("#npiError").queryAs(Labeled.class).getText()).contains("ten digits");
        assertThat(robot.lookup("#states").queryTextInputControl().getText()).isEqualTo("NY, Atlantis");
        assertThat(window.session()).isEmpty();
    }

    @Test
    void aFileFromAnotherStartOpensOnceNoDialogStandsOverTheWindow(FxRobot robot) throws Exception {
        robot.clickOn("Start my evaluation");
        robot.clickOn("#name").write("Dana Rivera").type(KeyCode.ENTER);
        until("it is open", () -> window.session().isPresent());
        var path = session().path().orElseThrow();
        robot.interact(window::showHome);
        robot.interact(() -> window.comeForward(Optional.of(path)));
        until("it came to the window", () -> window.session().isPresent());

        robot.interact(window::showHome);
        var dialog = new Stage[1];
        robot.interact(() -> {
            dialog[0] = new Stage();
            dialog[0].setScene(new Scene(new StackPane(), 100, 100));
            dialog[0].setX(0);
            dialog[0].setY(0);
            dialog[0].show();
            window.comeForward(Optional.of(path));
        });
        assertThat(robot.lookup("#noticeWords").queryAs(Labeled.class).getText())
                .contains("Dana Rivera.fairpanel.json");
        assertThat(window.session()).isEmpty();
        robot.interact(dialog[0]::close);
        until("it came when the dialog was closed", () -> window.session().isPresent());
    }

    @Test
    void warnsThatASupervisedLicenseCannotBill(FxRobot robot) throws Exception {
        robot.clickOn("Start my evaluation");
        robot.clickOn("#name").write("Sam Lee").type(KeyCode.TAB).write("AMFT").type(KeyCode.ENTER);
        until("it is open", () -> window.session().isPresent());

        assertThat(robot.lookup("#noticeText").queryAs(Labeled.class).getText())
                .contains("AMFT", "do not bill for supervised work");
    }

    @Test
    void theExampleIsKeptOnlyWhenTheUserSaysSo(FxRobot robot) throws Exception {
        robot.clickOn("Look around a finished example");
        assertThat(session().path()).isEmpty();
        var path = folder.resolve("Mine.fairpanel.json");
        app.chooseFile(path);
        robot.clickOn("Keep it…");
        until(
                "it goes on in its file",
                () -> window.session().flatMap(Session::path).isPresent());

        assertThat(path).exists();
    }

    @Test
    void aDamagedFileIsExplainedAndLeftAlone(FxRobot robot) throws Exception {
        var path = folder.resolve("broken.fairpanel.json");
        Files.writeString(path, "{\"format\": \"fairpanel-evaluation\", ");
        app.chooseFile(path);
        robot.clickOn("Open a file");
        until("the user is told", () -> !app.told().isEmpty());

        assertThat(app.told().getFirst()).contains("broken.fairpanel.json", "line 1", "Nothing in it was changed");
        assertThat(Files.readString(path)).isEqualTo("{\"format\": \"fairpanel-evaluation\", ");
        assertThat(window.session()).isEmpty();
    }
}
