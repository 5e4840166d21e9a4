package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.storage.FolderResult;
import app.fairpanel.storage.Reading;
import app.fairpanel.storage.SaveState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What stands between the user and losing an evaluation that has no good file to go back to.
@ExtendWith(ApplicationExtension.class)
class LeavingTest {
    @TempDir
    Path folder;

    private TestApp app;
    private AppWindow window;
    private Path file;

    @Start
    void start(Stage stage) {
        app = new TestApp(folder);
        var shelf = app.services().storage().folder(folder.resolve("evaluations"));
        file = ((FolderResult.Done<Path>) shelf.duplicate(SampleEvaluation.underWay(), "Ana")).value();
        window = app.start(stage, Optional.empty());
    }

    private static void until(String what, Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(holds.call()).as(what).isTrue();
    }

    private void open(FxRobot robot) throws Exception {
        robot.interact(() -> window.actions().open(file));
        until("it is open", () -> window.session().isPresent());
    }

    private SaveState state() {
        return window.session()
                .flatMap(Session::open)
                .orElseThrow()
                .saver()
                .state()
                .get();
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
        var ana = new Clinician("Ana B", "LMFT", List.of(), Optional.empty());
        robot.interact(() -> window.session().orElseThrow().document().edit("Rename", now -> now.with(ana)));
        new Ending(window, app.services().workers()).save();

        var onDisk = (Reading.Opened) app.services().storage().evaluations().read(file);
        assertThat(onDisk.stored().evaluation().clinician()).isEqualTo(ana);
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
        var nobody = new Clinician("Ana B", "LMFT", List.of(), Optional.empty());
        robot.interact(() -> window.session().orElseThrow().document().edit("Rename", now -> now.with(nobody)));
        robot.interact(() -> window.session().orElseThrow().saveNow());
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
