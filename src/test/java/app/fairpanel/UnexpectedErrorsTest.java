package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Clinician;
import app.fairpanel.storage.EvaluationFiles;
import app.fairpanel.storage.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A mistake in the program, while somebody works.
@ExtendWith(ApplicationExtension.class)
class UnexpectedErrorsTest {
    @TempDir
    Path folder;

    private TestApp app;
    private AppWindow window;
    private UnexpectedErrors errors;

    @Start
    void start(Stage stage) {
        app = new TestApp(folder);
        window = app.start(stage, Optional.empty());
        errors = new UnexpectedErrors(app.services(), window, Optional.of(folder.resolve("fairpanel-0.log")));
    }

    private void happens(Throwable error) {
        errors.uncaughtException(Thread.currentThread(), error);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Clinician> inFile(Path path) {
        return EvaluationFiles.onDisk().read(path) instanceof Reading.Opened opened
                ? Optional.of(opened.stored().evaluation().clinician())
                : Optional.empty();
    }

    @Test
    void whatIsOpenIsSavedAndTheUserIsToldOnce(FxRobot robot) throws Exception {
        robot.clickOn("Start my evaluation");
        robot.clickOn("#name").write("Dana").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.session().isPresent());
        var session = window.session().orElseThrow();
        var path = session.path().orElseThrow();
        var changed = new Clinician("Dana Rivera", "LMFT", List.of(), Optional.empty());
        robot.interact(() -> session.document().edit("Rename", evaluation -> evaluation.with(changed)));

        var error = new IllegalStateException("Dana said something");
        happens(error);
        happens(error);

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> inFile(path).equals(Optional.of(changed)));
        assertThat(app.told()).hasSize(1);
        assertThat(app.told().getFirst()).contains("Something in Fairpanel went wrong", "is being saved to your file");
        assertThat(window.session()).contains(session);
    }

    @Test
    void theDetailsCanBeCopiedAndTheLogOpened(FxRobot robot) {
        app.answer(1);
        happens(new IllegalStateException("Dana said something"));

        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("Fairpanel ", "Java ", "java.lang.IllegalStateException", "UnexpectedErrorsTest")
                .doesNotContain("Dana"));
        assertThat(robot.lookup("#noticeWords").queryAs(Labeled.class).getText())
                .isEqualTo("The details are on the clipboard. Paste them into a message.");
        app.answer(2);
        happens(new IllegalArgumentException("Dana said something else"));
        assertThat(app.opened()).singleElement().asString().endsWith("fairpanel-0.log");
    }
}
