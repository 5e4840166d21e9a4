package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.storage.SaveState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What stands between the user and losing an evaluation that has no good file to go back to.
class LeavingTest extends WindowTest {
    @Start
    @Override
    void start(Stage stage) {
        super.start(stage);
    }

    private void breakFolder() throws IOException {
        var evaluations = folder.resolve("evaluations");
        Files.move(evaluations, folder.resolve("elsewhere"));
        Files.writeString(evaluations, "no folder any more");
    }

    @Test
    void aFileThatIsGoneIsAskedAboutAlsoWhenNothingWasEdited(FxRobot robot) throws Exception {
        open(robot);
        Files.delete(file);
        robot.interact(window::lookOutside);
        until("it is said", () -> state() instanceof SaveState.NotSaved);

        app.answer(0);
        robot.interact(window::showHome);
        assertThat(app.told()).last().asString().startsWith("Not everything is saved");
        assertThat(window.session()).isPresent();

        app.answer(2);
        robot.interact(window::showHome);
        assertThat(window.session()).isEmpty();
    }

    @Test
    void aNewEvaluationIsADraftWhereItsFolderTakesNoFile(FxRobot robot) throws Exception {
        breakFolder();
        robot.interact(() -> window.actions().startMine());
        robot.clickOn("#name").write("Dana Rivera").type(KeyCode.ENTER);
        until("it is open", () -> window.session().isPresent());

        var draft = window.session().flatMap(Session::path).orElseThrow();
        assertThat(draft.toString()).startsWith(folder.resolve("data").toString());
        until("it is written", () -> Files.exists(draft));
        robot.interact(window::showHome);
        assertThat(app.told()).isEmpty();
        until(
                "home offers it",
                () -> !robot.lookup("#draftCards .home-card").queryAll().isEmpty());
    }

    /// What the timer would save in a second is saved at once, with what is being typed.
    @Test
    void whatIsOpenIsSavedWhenTheProcessIsToldToEnd(FxRobot robot) throws Exception {
        open(robot);
        edit(robot, clinician("Ana B"));
        new Ending(window, app.services().workers()).save();

        assertThat(onDisk(file).clinician().name()).isEqualTo("Ana B");
    }

    @Test
    void aFormThatIsHalfFilledInIsLeftOnlyWhenTheUserSaysSo(FxRobot robot) throws Exception {
        robot.interact(() -> window.actions().startMine());
        robot.clickOn("#name").write("Dana Riv");
        robot.interact(window::refreshHome);
        app.answer(0);
        robot.interact(() -> window.actions().open(file));
        until("it is asked", () -> !app.told().isEmpty());
        assertThat(app.told()).singleElement().asString().startsWith("Leave the form?");
        robot.interact(() -> window.actions().startMine());
        robot.interact(window::close);
        assertThat(robot.lookup("#name").queryAs(TextInputControl.class).getText())
                .isEqualTo("Dana Riv");

        app.answer(1);
        open(robot);
        assertThat(window.session().flatMap(Session::path)).contains(file);
    }

    @Test
    void afterGoingOnInACopyTheAppStartsWithThatCopy(FxRobot robot) throws Exception {
        open(robot);
        breakFolder();
        edit(robot, clinician("Ana B"));
        robot.interact(() -> session().saveNow());
        until("it is not saved", () -> state() instanceof SaveState.NotSaved);

        var copy = folder.resolve("copy.fairpanel.json");
        app.chooseFile(copy);
        robot.interact(() -> window.actions().saveCopy());
        until("it goes on there", () -> window.session().flatMap(Session::path).equals(Optional.of(copy)));
        assertThat(app.services().settings().current().leftOpen()).contains(copy);
        robot.interact(window::close);
        assertThat(app.services().settings().current().leftOpen()).contains(copy);
    }
}
