package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.storage.FolderResult;
import app.fairpanel.storage.Opening;
import app.fairpanel.storage.Reading;
import app.fairpanel.storage.SaveResult;
import app.fairpanel.storage.SaveState;
import app.fairpanel.storage.Storage;
import app.fairpanel.system.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window at home, with an evaluation in its folder that tests open and do things to.
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {
    @TempDir
    Path folder;

    TestApp app;
    AppWindow window;
    Path file;

    /// Each test class has this once more, as it is looked for in that class alone.
    @Start
    void start(Stage stage) {
        app = new TestApp(folder);
        var shelf = app.services().storage().folder(folder.resolve("evaluations"));
        file = ((FolderResult.Done<Path>) shelf.duplicate(SampleEvaluation.underWay(), "Ana")).value();
        window = app.start(stage, Optional.empty());
    }

    static void until(String what, Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(holds.call()).as(what).isTrue();
    }

    void open(FxRobot robot) throws Exception {
        robot.interact(() -> window.actions().open(file));
        until("it is open", () -> window.session().isPresent());
    }

    Session session() {
        return window.session().orElseThrow();
    }

    SaveState state() {
        return session().open().orElseThrow().saver().state().get();
    }

    static UnaryOperator<Evaluation> practice(String name) {
        return old -> old.with(new Practice(name, List.of(), Optional.empty()));
    }

    static UnaryOperator<Evaluation> clinician(String name) {
        return old -> old.with(new Clinician(name, "LMFT", List.of(), Optional.empty()));
    }

    void edit(FxRobot robot, UnaryOperator<Evaluation> change) {
        robot.interact(() -> session().document().edit("Change", change));
    }

    Evaluation onDisk(Path path) {
        return ((Reading.Opened) app.services().storage().evaluations().read(path))
                .stored()
                .evaluation();
    }

    /// Another computer, with a storage of its own, writes the file.
    void changeElsewhere(Path changed, UnaryOperator<Evaluation> change) {
        var home = folder.resolve("elsewhere");
        var other = ((Opening.Opened) Storage.onDisk(new Folders(home, home, home, home))
                        .evaluations()
                        .open(changed))
                .file();
        other.contentsKept();
        assertThat(other.save(change.apply(other.stored().orElseThrow().evaluation())))
                .isInstanceOf(SaveResult.Saved.class);
    }
}
