package app.fairpanel;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Value;
import app.fairpanel.storage.SaveState;
import app.fairpanel.storage.Trashed;
import app.fairpanel.system.Settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the user sees, and can do, when another program or computer changes the file that is open.
class OutsideTest extends WindowTest {
    private static final String MINE = "Elm Street";
    private static final String THEIRS = "Oak Avenue";

    @Start
    @Override
    void start(Stage stage) {
        super.start(stage);
    }

    private String practice() {
        return session().document().current().practice().name();
    }

    private void look(FxRobot robot) {
        robot.interact(window::lookOutside);
    }

    private void awaitNotice(FxRobot robot, String words) throws Exception {
        until("it is said: " + words, () -> notice(robot).contains(words));
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#noticeWords").queryAs(Labeled.class).getText();
    }

    private static void pressNotice(FxRobot robot) {
        robot.interact(() -> robot.lookup("#noticeAction").queryAs(Button.class).fire());
    }

    @Test
    void withoutUnsavedEditsTheFileIsTakenOverQuietlyAndThatCanBeUndone(FxRobot robot) throws Exception {
        open(robot);
        changeElsewhere(file, practice(THEIRS));
        look(robot);
        awaitNotice(robot, "Ana.fairpanel.json was changed by another program or computer");

        assertThat(notice(robot)).contains("the practice changed");
        assertThat(practice()).isEqualTo(THEIRS);
        assertThat(session().document().dirty().get()).isFalse();
        pressNotice(robot);
        assertThat(practice()).isEmpty();
    }

    @Test
    void editsOfDifferentThingsAreBroughtTogetherWithoutAsking(FxRobot robot) throws Exception {
        open(robot);
        changeElsewhere(file, old -> old.withoutStatement("s1"));
        edit(robot, practice(MINE));
        robot.interact(() -> window.actions().saveNow());
        awaitNotice(robot, "1 answer removed");
        until("both are in the file", () -> onDisk(file).practice().name().equals(MINE));

        assertThat(onDisk(file).statements())
                .noneMatch(statement -> statement.id().equals("s1"));
        assertThat(app.told()).isEmpty();
    }

    @Test
    void whatBothChangedIsChosenSideBySideByKeyboard(FxRobot robot) throws Exception {
        open(robot);
        changeElsewhere(file, practice(THEIRS).andThen(old -> said(old, "No"))::apply);
        edit(robot, practice(MINE).andThen(old -> said(old, "Yes"))::apply);
        robot.interact(() -> window.actions().saveNow());
        until("it is said", () -> state() instanceof SaveState.NotSaved);
        assertThat(shown(robot, ".trouble .label"))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("Not saved", "changed the file while it is open here");
        robot.interact(() -> robot.lookup("See what can be done…").queryButton().fire());
        until("the choice is offered", () -> robot.lookup("#about").tryQuery().isPresent());
        assertThat(shown(robot, "#about"))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("2 things differ");

        assertThat(choices(robot)).hasSize(4);
        assertThat(choices(robot).get(0).getAccessibleText()).contains("Your practice: Name", MINE);
        assertThat(choices(robot).get(3).getAccessibleText()).contains("Headway", "Answer", "No");
        var confirm = robot.lookup("#confirm").queryButton();
        assertThat(confirm.isDisabled()).isTrue();
        audit(robot, confirm);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(choices(robot).get(1).isSelected()).isTrue();
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(robot.lookup("#state").queryLabeled().getText()).isEqualTo("2 of 2 chosen");
        robot.interact(confirm::fire);
        until("it is saved", () -> state() instanceof SaveState.Saved);

        assertThat(onDisk(file).practice().name()).isEqualTo(THEIRS);
        assertThat(onDisk(file).statements())
                .filteredOn(statement -> statement.id().equals("s1"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.value()).contains(SampleEvaluation.text("Yes")));
        robot.interact(() -> session().document().undo());
        assertThat(practice()).isEqualTo(MINE);
    }

    private static Evaluation said(Evaluation old, String words) {
        Value value = SampleEvaluation.text(words);
        return old.withStatements(all -> all.stream()
                .map(each -> each.id().equals("s1")
                        ? SampleEvaluation.said("s1", each.topic(), each.platform(), value, "telehealth", each.source())
                        : each)
                .toList());
    }

    private static List<RadioButton> choices(FxRobot robot) {
        return List.copyOf(robot.lookup(".conflict .radio-button").queryAllAs(RadioButton.class));
    }

    private void audit(FxRobot robot, Node inside) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> app.services().appearance().theme().set(theme));
            robot.interact(() -> {
                var audit = new AccessibilityAudit(inside.getScene().getRoot());
                assertThat(audit.unnamed()).isEmpty();
                assertThat(audit.tooSmall()).isEmpty();
                assertThat(audit.lowContrast()).isEmpty();
            });
        }
    }

    @Test
    void oneSideCanBeTakenForAll(FxRobot robot) throws Exception {
        open(robot);
        changeElsewhere(file, practice(THEIRS));
        edit(robot, practice(MINE));
        robot.interact(() -> window.actions().saveNow());
        until("it is said", () -> state() instanceof SaveState.NotSaved);
        robot.interact(() -> window.actions().saveNow());
        until("the choice is offered", () -> robot.lookup("#allMine").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#allMine").queryButton().fire());
        robot.interact(() -> robot.lookup("#confirm").queryButton().fire());
        until("it is saved", () -> onDisk(file).practice().name().equals(MINE));
        assertThat(state()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void aFileThatIsGoneIsSaidAndCanBeWrittenAgain(FxRobot robot) throws Exception {
        open(robot);
        Files.delete(file);
        look(robot);
        until("it is said", () -> state() instanceof SaveState.NotSaved);
        assertThat(shown(robot, ".trouble .label"))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("Not saved", "moved, renamed or deleted");
        assertThat(shown(robot, ".trouble .button")).containsExactly("See what can be done…", "Save a copy…");

        app.answer(2);
        robot.interact(() -> window.actions().saveNow());
        until("it is there again", () -> Files.exists(file));
        assertThat(app.told().getLast()).contains("The file is not as you left it", "is not there any more");
        until("it is said", () -> state() instanceof SaveState.Saved);
    }

    private static List<String> shown(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aDamagedFileIsWrittenAgainAndTheDamagedOneKept(FxRobot robot) throws Exception {
        open(robot);
        Files.writeString(file, "{ \"format\": ");
        look(robot);
        until("it is said", () -> state() instanceof SaveState.NotSaved);
        app.answer(2);
        robot.interact(() -> window.actions().saveNow());
        until("it is whole", () -> state() instanceof SaveState.Saved);

        assertThat(app.told().getLast())
                .contains("Another program damaged Ana.fairpanel.json. The end of the file is missing");

        assertThat(onDisk(file)).isEqualTo(session().document().current());
        assertThat(trashed())
                .singleElement()
                .satisfies(thrown -> assertThat(thrown.file()).hasContent("{ \"format\": "));
    }

    @Test
    void whatANewerVersionWroteIsNotWrittenOver(FxRobot robot) throws Exception {
        open(robot);
        var newer = Files.readString(file).replaceFirst("\\{", "{ \"mood\": \"hopeful\",");
        Files.writeString(file, newer);
        look(robot);
        until("it is said", () -> state() instanceof SaveState.NotSaved);
        app.answer(0);
        robot.interact(() -> window.actions().saveNow());
        until("it is asked", () -> !app.told().isEmpty());

        assertThat(app.told().getLast()).contains("A newer Fairpanel changed");
        assertThat(app.choices()).as("not to be written over").hasSize(2);
        assertThat(file).hasContent(newer);
    }

    @Test
    void copiesOfSynchronizingProgramsAreBroughtInAndCanBeHadBack(FxRobot robot) throws Exception {
        var copy = file.resolveSibling("Ana (reception's conflicted copy 2026-11-20).fairpanel.json");
        Files.copy(file, copy);
        changeElsewhere(copy, practice(THEIRS));
        open(robot);
        awaitNotice(robot, "A copy of this evaluation lies beside it");
        pressNotice(robot);
        awaitNotice(robot, "in Fairpanel's trash now");

        assertThat(practice()).isEqualTo(THEIRS);
        assertThat(copy).doesNotExist();
        pressNotice(robot);
        awaitNotice(robot, "back where it was");
        assertThat(practice()).isEmpty();
        assertThat(copy).exists();
    }

    @Test
    void theTrashListsWhatIsThereAndPutsItBack(FxRobot robot) throws Exception {
        app.services().storage().folder(folder.resolve("evaluations")).trash(file);
        robot.interact(() -> window.actions().showTrash());
        until(
                "it is listed",
                () -> robot.lookup("#files").tryQuery().isPresent()
                        && !robot.lookup("#files")
                                .queryAs(ListView.class)
                                .getItems()
                                .isEmpty());
        audit(robot, robot.lookup("#files").query());
        robot.interact(() -> robot.lookup("#restore").queryButton().fire());
        until("it is back", () -> Files.exists(file));
        until("the list is empty", () -> shown(robot, "#empty").contains("The trash is empty."));

        assertThat(shown(robot, "#state")).containsExactly("It is back: " + file);
        assertThat(trashed()).isEmpty();
    }

    private List<Trashed> trashed() throws IOException {
        return app.services().storage().trash().list();
    }
}
