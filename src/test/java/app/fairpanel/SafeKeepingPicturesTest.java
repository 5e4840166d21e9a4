package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.shell.SystemDialogs;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.QuantityKind;
import app.fairpanel.storage.FileProblem;
import app.fairpanel.storage.FolderResult;
import app.fairpanel.storage.Opening;
import app.fairpanel.storage.SaveProblem;
import app.fairpanel.storage.SaveResult;
import app.fairpanel.storage.SaveState;
import app.fairpanel.storage.Storage;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
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

/// Makes pictures of how the app keeps an evaluation safe: saved and not saved, the version history, a merge, a damaged
/// file, one that may only be looked at, the trash.
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class SafeKeepingPicturesTest {
    @TempDir
    Path folder;

    private Stage stage;
    private TestApp app;
    private AppWindow window;
    private WindowPictures pictures;
    private Path file;

    @Start
    void start(Stage primary) {
        stage = primary;
        app = new TestApp(folder);
        var shelf = app.services().storage().folder(folder.resolve("evaluations"));
        file = ((FolderResult.Done<Path>) shelf.duplicate(SampleEvaluation.underWay(), "Dana Rivera")).value();
        window = app.start(stage, Optional.empty());
        pictures = new WindowPictures(app, window);
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

    private Session session() {
        return window.session().orElseThrow();
    }

    private void edit(FxRobot robot, UnaryOperator<Evaluation> change) {
        robot.interact(() -> session().document().edit("Change", change));
    }

    private void save(FxRobot robot) throws Exception {
        robot.interact(() -> window.actions().saveNow());
        until(
                "it is saved",
                () -> session().open().orElseThrow().saver().state().get() instanceof SaveState.Saved);
    }

    /// Those of docs/safe-keeping.md.
    private static void forDocs(String name) throws IOException {
        Files.copy(
                Path.of("target", "pictures", name + ".png"),
                Path.of("docs", "screenshots", name.replaceFirst("-\\d+x\\d+", "") + ".png"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static UnaryOperator<Evaluation> practice(String name) {
        return old -> old.with(new Practice(name, List.of(), Optional.empty()));
    }

    private static Evaluation fee(Evaluation old, int dollars) {
        return old.with(SampleEvaluation.said(
                "s4",
                "membership-fee",
                "alma",
                Value.Quantity.exactly(QuantityKind.MONEY, BigDecimal.valueOf(dollars)),
                "all-fees",
                old.statements().getLast().source()));
    }

    private static Scene front() {
        return Window.getWindows().getLast().getScene();
    }

    @Test
    void savedAndNotSaved(FxRobot robot) throws Exception {
        open(robot);
        edit(robot, practice("Elm Street"));
        save(robot);
        pictures.take(robot, "saved");
        forDocs("saved-light-1024x700");
        robot.interact(() -> session()
                .open()
                .orElseThrow()
                .saver()
                .found(Optional.of(new SaveProblem.NotWritten(new FileProblem.DiskFull(), false))));
        pictures.take(robot, "not-saved");
        forDocs("not-saved-light-1024x700");
        robot.interact(() -> app.services().appearance().scale().set(200));
        pictures.take(robot, "not-saved-200");
    }

    @Test
    void versionHistory(FxRobot robot) throws Exception {
        open(robot);
        edit(robot, practice("Elm Street"));
        edit(robot, old -> old.withoutStatement("s2"));
        edit(robot, old -> fee(old, 130));
        save(robot);
        robot.interact(window::showHome);
        open(robot);
        robot.interact(() -> window.actions().showHistory());
        until("it is shown", () -> robot.lookup("#versions").tryQuery().isPresent());
        robot.interact(() ->
                robot.lookup("#versions").queryListView().getSelectionModel().selectLast());
        pictures.take(robot, "version-history", front());
        forDocs("version-history-light");
    }

    @Test
    void mergeWithAChoice(FxRobot robot) throws Exception {
        open(robot);
        var home = folder.resolve("elsewhere");
        var other = ((Opening.Opened) Storage.onDisk(new Folders(home, home, home, home))
                        .evaluations()
                        .open(file))
                .file();
        other.contentsKept();
        var theirs =
                fee(practice("Oak Avenue").apply(other.stored().orElseThrow().evaluation()), 95);
        assertThat(other.save(theirs.withoutStatement("s1"))).isInstanceOf(SaveResult.Saved.class);
        edit(robot, practice("Elm Street"));
        edit(robot, old -> fee(old, 130));
        edit(
                robot,
                old -> old.with(SampleEvaluation.said(
                        "s1",
                        "telehealth",
                        "headway",
                        SampleEvaluation.text("Zoom, included"),
                        "telehealth",
                        old.statements().getFirst().source())));
        robot.interact(() -> window.actions().saveNow());
        until("it is said", () -> session().isChangedOutside());
        pictures.take(robot, "merge-offered");
        robot.interact(() -> window.actions().saveNow());
        until("it is asked", () -> robot.lookup("#confirm").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".conflict .radio-button")
                .queryAllAs(RadioButton.class)
                .iterator()
                .next()
                .fire());
        pictures.take(robot, "merge", front());
        forDocs("merge-light");
    }

    @Test
    void aDamagedFile(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(window::showHome);
        until("it is let go of", () -> !Files.exists(file.resolveSibling(".Dana Rivera.fairpanel.json.lock")));
        Files.writeString(file, Files.readString(file).substring(0, 900));
        robot.interact(window::showHome);
        until("it is listed", () -> robot.lookup(".home-damaged").tryQuery().isPresent());
        pictures.take(robot, "damaged-on-home");
        robot.interact(() -> window.actions().open(file));
        until("it is told", () -> !app.told().isEmpty());
        dialog(robot, "damaged-dialog");
        forDocs("damaged-dialog-light");
    }

    /// The question as the system's own dialog asks it.
    private void dialog(FxRobot robot, String name) throws Exception {
        var told = app.told().getLast().split("\n", 2);
        var dialogs = new SystemDialogs(
                stage, app.services().messages(), app.services().appearance(), () -> folder);
        Platform.runLater(() -> dialogs.ask(told[0], told[1], app.choices()));
        until(
                "the dialog is there",
                () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        pictures.take(robot, name, robot.lookup(".dialog-pane").query().getScene());
        robot.interact(() -> Window.getWindows().getLast().hide());
    }

    @Test
    void readOnly(FxRobot robot) throws Exception {
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"schemaVersion\": \\d+", "\"schemaVersion\": 99"));
        open(robot);
        pictures.take(robot, "read-only");
        forDocs("read-only-light-1024x700");
        dialog(robot, "read-only-dialog");
    }

    @Test
    void trash(FxRobot robot) throws Exception {
        app.services().storage().folder(folder.resolve("evaluations")).trash(file);
        robot.interact(() -> window.actions().showTrash());
        until("it is listed", () -> robot.lookup("#files .list-cell").tryQuery().isPresent());
        pictures.take(robot, "trash", front());
    }
}
