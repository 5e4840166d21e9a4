package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.Pictures;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.storage.StoredEvaluation;
import app.fairpanel.system.Settings.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the user is asked, and what comes of it, when a file cannot simply be opened, and when a copy is saved.
class FileActionsTest extends WindowTest {
    private final Evaluation sample = SampleEvaluation.underWay();

    @Start
    @Override
    void start(Stage stage) {
        super.start(stage);
    }

    private void leave(FxRobot robot) throws Exception {
        robot.interact(window::showHome);
        until("the file is let go of", () -> !Files.exists(file.resolveSibling(".Ana.fairpanel.json.lock")));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder.resolve("evaluations"))) {
            return all.filter(each -> !each.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    @Test
    void aDamagedFileIsReplacedByItsNewestGoodVersionWhenTheUserSaysSo(FxRobot robot) throws Exception {
        open(robot);
        var before = session().document().current();
        leave(robot);
        var half = Files.readString(file).substring(0, 400);
        Files.writeString(file, half);

        app.answer(1);
        open(robot);

        assertThat(app.told().getFirst()).contains("cannot be opened", "Fairpanel kept a version of", "platforms");
        assertThat(session().document().current()).isEqualTo(before);
        assertThat(session().document().isReadOnly()).isFalse();
        assertThat(app.services().storage().trash().list())
                .singleElement()
                .satisfies(thrown -> assertThat(thrown.file()).hasContent(half));
    }

    @Test
    void aDamagedFileIsLeftAloneOtherwise(FxRobot robot) throws Exception {
        open(robot);
        leave(robot);
        Files.writeString(file, "{");
        app.answer(0);
        robot.interact(() -> window.actions().open(file));
        until("it was told", () -> !app.told().isEmpty());

        assertThat(file).hasContent("{");
        assertThat(window.session()).isEmpty();
    }

    @Test
    void aCopyWithoutWhatIsNotUnderstoodCanBeWorkedOn(FxRobot robot) throws Exception {
        var text = Files.readString(file).replaceFirst("\\{", "{ \"mood\": \"hopeful\",");
        Files.writeString(file, text);
        app.answer(1);
        open(robot);

        assertThat(app.told().getFirst()).contains("/mood");
        assertThat(session().document().isReadOnly()).isFalse();
        assertThat(session().path().orElseThrow()).isNotEqualTo(file);
        assertThat(session().document().current().statements()).isEqualTo(sample.statements());
        assertThat(file).hasContent(text);
    }

    @Test
    void whatIsNotUnderstoodIsNotLostInACopy(FxRobot robot) throws Exception {
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{ \"mood\": \"hopeful\","));
        app.answer(0);
        open(robot);
        app.chooseFile(folder.resolve("evaluations/Copy.fairpanel.json"));
        robot.interact(() -> window.actions().saveCopy());

        assertThat(session().document().isReadOnly()).isTrue();
        assertThat(app.told().getLast()).contains("A copy made here would lose it");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFileOpenOnAnotherComputerSaysWhoAndSinceWhenAndCanBeTakenOver(FxRobot robot) throws Exception {
        var lock = file.resolveSibling(".Ana.fairpanel.json.lock");
        Files.writeString(lock, "user=dana\nhost=elm-street\npid=7\nsince=2026-11-23T14:05:00Z\n");
        app.answer(2);
        open(robot);

        assertThat(app.told().getFirst()).contains("dana", "elm-street", "Nov 23, 2026, 9:05 AM");
        assertThat(session().document().isReadOnly()).isFalse();
        assertThat(session().path()).contains(file);
    }

    @Test
    void whatAKilledProcessHadWrittenIsOfferedAndTakenAsAnEditThatCanBeUndone(FxRobot robot) throws Exception {
        var stored = onDisk(file);
        var newer = stored.with(new Practice("Elm Street", List.of(), Optional.empty()));
        var bytes = app.services().storage().evaluations().format().write(new StoredEvaluation(newer, 99, List.of()));
        Files.write(file.resolveSibling(".Ana.fairpanel.json.1.fairpanel-tmp"), bytes);
        app.answer(1);
        open(robot);

        assertThat(app.told().getFirst()).contains("the practice changed");
        assertThat(session().document().current()).isEqualTo(newer);
        robot.interact(() -> session().document().undo());
        assertThat(session().document().current()).isEqualTo(stored);
    }

    @Test
    void aCopyIsACopyAndReplacesWhatIsThereOnlyAfterAsking(FxRobot robot) throws Exception {
        open(robot);
        var copy = folder.resolve("evaluations/Copy.fairpanel.json");
        Files.writeString(copy, "mine");
        app.chooseFile(folder.resolve("evaluations/Copy"));
        app.answer(0);
        robot.interact(() -> window.actions().saveCopy());
        assertThat(copy).hasContent("mine");

        app.answer(1);
        robot.interact(() -> window.actions().saveCopy());
        until("the copy is there", () -> !Files.readString(copy).equals("mine"));

        assertThat(app.told()).hasSize(2).allSatisfy(told -> assertThat(told).contains("Replace Copy.fairpanel.json?"));
        assertThat(session().path()).contains(file);
        assertThat(onDisk(copy).statements()).isEqualTo(sample.statements());
        assertThat(onDisk(copy).id()).isNotEqualTo(onDisk(file).id());
        assertThat(app.services().storage().trash().list())
                .singleElement()
                .satisfies(thrown -> assertThat(thrown.file()).hasContent("mine"));
    }

    @Test
    void theHistorySaysWhatChangedAndGoingBackIsAnEditThatCanBeUndone(FxRobot robot) throws Exception {
        open(robot);
        var before = session().document().current();
        robot.interact(() -> session()
                .document()
                .edit("Rename", old -> old.with(new Practice("Elm Street", List.of(), Optional.empty()))));
        var gone = before.statements().getFirst();
        robot.interact(() -> session().document().edit("Remove", old -> old.withoutStatement(gone.id())));
        leave(robot);
        open(robot);
        var after = session().document().current();

        robot.interact(() -> window.actions().showHistory());
        until("the history is shown", () -> robot.lookup("#versions").tryQuery().isPresent());
        var versions = robot.lookup("#versions").queryListView();
        assertThat(versions.getItems()).hasSize(2);
        assertThat(cells(robot))
                .anySatisfy(said -> assertThat(said).endsWith("The practice changed, 1 answer removed"));
        assertThat(robot.lookup("#restore").queryButton().isDisabled()).isTrue();
        robot.interact(() -> versions.getSelectionModel().select(1));
        var platform = before.platform(gone.platform()).orElseThrow().name();
        assertThat(changes(robot))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("Added 1 answer: " + platform));
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> app.services().appearance().theme().set(theme));
            robot.interact(() -> {
                var root = versions.getScene().getRoot();
                var audit = new AccessibilityAudit(root);
                assertThat(audit.unnamed()).isEmpty();
                assertThat(audit.tooSmall()).isEmpty();
                assertThat(audit.lowContrast()).isEmpty();
                picture("version-history-" + theme, root);
            });
        }

        robot.interact(() -> robot.lookup("#restore").queryButton().fire());
        assertThat(session().document().current()).isEqualTo(before);
        robot.interact(() -> session().document().undo());
        assertThat(session().document().current()).isEqualTo(after);
    }

    private static List<String> cells(FxRobot robot) {
        return robot.lookup("#versions .list-cell").queryAllAs(ListCell.class).stream()
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .toList();
    }

    private static List<String> changes(FxRobot robot) {
        return robot.lookup(".history-change").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static void picture(String name, Parent root) {
        try {
            Pictures.write(name, root.getScene().snapshot(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
