package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.Pictures;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.storage.FolderResult;
import app.fairpanel.system.Settings.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
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

/// Home of somebody who has evaluations, one of them damaged.
@ExtendWith(ApplicationExtension.class)
class HomeTest {
    @TempDir
    Path folder;

    private TestApp app;
    private AppWindow window;

    @Start
    void start(Stage stage) throws Exception {
        app = new TestApp(folder);
        var shelf = app.services().storage().folder(folder.resolve("evaluations"));
        var sample = SampleEvaluation.underWay();
        for (var name : List.of("Ana Ruiz", "Ben Okafor", "Cy Young", "Dana Rivera", "Eve Stone", "Fay Wu")) {
            assertThat(shelf.duplicate(named(sample, name), name)).isInstanceOf(FolderResult.Done.class);
        }
        Files.writeString(folder.resolve("evaluations/Broken.fairpanel.json"), "{\"format\": ");
        window = app.start(stage, Optional.empty());
    }

    private static Evaluation named(Evaluation sample, String name) {
        return sample.with(new Clinician(name, "LMFT", List.of(UsState.NY), Optional.empty()));
    }

    private static void until(String what, Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(holds.call()).as(what).isTrue();
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(".home-card .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains(text));
    }

    private static void choose(FxRobot robot, String name, int item) {
        robot.interact(() -> robot.lookup(".home-more").queryAllAs(MenuButton.class).stream()
                .filter(more -> more.getAccessibleText().endsWith(name))
                .forEach(more -> more.getItems().get(item).fire()));
    }

    @Test
    void everyFileIsACardAndADamagedOneSaysWhy(FxRobot robot) throws Exception {
        until("the cards are there", () -> shows(robot, "Dana Rivera"));

        assertThat(robot.lookup(".home-card").queryAll()).hasSize(7);
        assertThat(shows(robot, "This file is damaged")).isTrue();
        assertThat(shows(robot, "The end of the file is missing")).isTrue();
        assertThat(shows(robot, "of 9")).isTrue();
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> app.services().appearance().theme().set(theme));
            robot.interact(() -> {
                var audit = new AccessibilityAudit(window.root());
                assertThat(audit.unnamed()).isEmpty();
                assertThat(audit.tooSmall()).isEmpty();
                assertThat(audit.lowContrast()).isEmpty();
            });
            robot.interact(() -> picture("home-cards-" + theme));
        }
    }

    private void picture(String name) {
        try {
            Pictures.write(name, window.root().getScene().snapshot(null));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void searchNarrowsTheCards(FxRobot robot) throws Exception {
        until("the cards are there", () -> shows(robot, "Dana Rivera"));
        robot.interact(
                () -> robot.lookup("#search").queryAs(TextInputControl.class).setText("okaf"));

        assertThat(robot.lookup("#evaluations .home-card").queryAll()).hasSize(1);
        assertThat(shows(robot, "Ben Okafor")).isTrue();
    }

    @Test
    void aDoubleClickOnACardOpensIt(FxRobot robot) throws Exception {
        until("the cards are there", () -> shows(robot, "Dana Rivera"));
        robot.doubleClickOn(robot.lookup(".home-card .section").queryAllAs(Labeled.class).stream()
                .filter(title -> title.getText().equals("Dana Rivera"))
                .findFirst()
                .orElseThrow());
        until("it is open", () -> window.session().isPresent());
        assertThat(window.session().orElseThrow().clinician()).isEqualTo("Dana Rivera");
    }

    @Test
    void trashedIsBackAfterUndo(FxRobot robot) throws Exception {
        var file = folder.resolve("evaluations/Ben Okafor.fairpanel.json");
        until("the cards are there", () -> shows(robot, "Ben Okafor"));
        choose(robot, "Ben Okafor", 2);
        until("it is gone", () -> !shows(robot, "Ben Okafor"));
        assertThat(file).doesNotExist();
        robot.clickOn("#noticeAction");
        until("it is back", () -> shows(robot, "Ben Okafor"));

        assertThat(file).exists();
    }

    @Test
    void renamesAndDuplicates(FxRobot robot) throws Exception {
        until("the cards are there", () -> shows(robot, "Cy Young"));
        choose(robot, "Cy Young", 0);
        robot.interact(
                () -> robot.lookup(".home-name").queryAs(TextInputControl.class).setText("Elm St"));
        robot.interact(() -> robot.lookup(".home-name").query().requestFocus());
        robot.type(KeyCode.ENTER);
        until("it has its new name", () -> Files.exists(folder.resolve("evaluations/Elm St.fairpanel.json")));
        until("the card says so", () -> shows(robot, "File: Elm St"));
        choose(robot, "Fay Wu", 1);
        until("there is a copy", () -> Files.exists(folder.resolve("evaluations/Fay Wu copy.fairpanel.json")));

        until("the copy is told from the other", () -> shows(robot, "File: Fay Wu copy"));
        assertThat(folder.resolve("evaluations/Cy Young.fairpanel.json")).doesNotExist();
    }

    @Test
    void aDamagedFileDoesNotCloseTheEvaluationThatIsOpen(FxRobot robot) throws Exception {
        app.chooseFile(folder.resolve("evaluations/Ana Ruiz.fairpanel.json"));
        robot.interact(() -> window.actions().openFile());
        until("it is open", () -> window.session().isPresent());
        var ana = window.session().orElseThrow();

        app.chooseFile(folder.resolve("evaluations/Broken.fairpanel.json"));
        robot.interact(() -> window.actions().openFile());
        until("the damage was told", () -> !app.told().isEmpty());

        assertThat(window.session()).containsSame(ana);
        assertThat(ana.root().getScene()).isSameAs(window.root().getScene());
        app.chooseFile(folder.resolve("evaluations/Ben Okafor.fairpanel.json"));
        robot.interact(() -> window.actions().openFile());
        until(
                "the other is open",
                () -> window.session()
                        .filter(session -> session.clinician().equals("Ben Okafor"))
                        .isPresent());
    }
}
