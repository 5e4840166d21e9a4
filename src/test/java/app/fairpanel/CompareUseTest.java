package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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

/// The grid used with the keyboard only, on the finished example.
@ExtendWith(ApplicationExtension.class)
class CompareUseTest {
    @TempDir
    Path folder;

    private TestApp app;
    private AppWindow window;

    @Start
    void start(Stage stage) {
        app = new TestApp(folder);
        window = app.start(stage, Optional.empty());
    }

    private static void openExample(FxRobot robot) {
        robot.clickOn("Look around a finished example");
        robot.clickOn("Compare");
        robot.interact(() -> robot.lookup(".grid-list").query().requestFocus());
    }

    private static String inspected(FxRobot robot) {
        return robot.lookup("#inspector").lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static int rows(FxRobot robot) {
        return robot.lookup(".grid-list").queryAs(ListView.class).getItems().size();
    }

    @Test
    void arrowsChooseACellAndTheInspectorSaysWhoSaidSo(FxRobot robot) {
        openExample(robot);
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, 2).type(KeyCode.RIGHT);

        assertThat(inspected(robot))
                .contains("Telehealth", "Headway", "Video is included, and you can keep using your own.")
                .contains("provider support · call · Nov 3, 2026")
                .contains("Differs, but is weaker or older than what holds");
        robot.type(KeyCode.LEFT);
        assertThat(inspected(robot)).contains("Alma", "Video is part of the membership");
    }

    @Test
    void aClickChoosesACellOrTheRowAndGivesTheGridTheFocus(FxRobot robot) throws Exception {
        openExample(robot);
        robot.clickOn("#words");
        robot.clickOn(inGrid(robot, "Templates, treatment plans, forms"));
        assertThat(inspected(robot)).contains("Headway", "Records system (EHR)");
        robot.clickOn(inGrid(robot, "Cost to join"));

        assertThat(inspected(robot)).contains("Headway", "Cost to join");
        assertThat(robot.lookup(".grid-list").query().isFocused()).isTrue();
    }

    /// A text of the grid, as soon as it has been laid out.
    private static Node inGrid(FxRobot robot, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> written(robot, ".grid-list").contains(words));
        return robot.lookup(".grid-text").queryAllAs(Text.class).stream()
                .filter(text -> text.isVisible() && text.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void groupsCloseAndOpenByKeyboard(FxRobot robot) {
        openExample(robot);
        robot.type(KeyCode.HOME);
        int all = rows(robot);

        robot.type(KeyCode.MINUS);
        assertThat(rows(robot)).isLessThan(all);
        robot.type(KeyCode.MINUS);
        robot.type(KeyCode.EQUALS);

        assertThat(rows(robot)).isEqualTo(all);
    }

    @Test
    void theChosenRowSaysItsCellToTheScreenReader(FxRobot robot) {
        openExample(robot);
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, 2).type(KeyCode.RIGHT);

        assertThat(robot.lookup(".grid-list .grid-line").<ListCell<?>>queryAll())
                .filteredOn(cell -> cell.isSelected())
                .extracting(cell -> cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .singleElement()
                .asString()
                .startsWith("Telehealth, Headway: ")
                .doesNotContain("Alma");
    }

    @Test
    void typingFiltersAndEscapeBringsEverythingBack(FxRobot robot) {
        openExample(robot);
        int all = rows(robot);
        robot.write("clawback");
        assertThat(robot.lookup("#words").queryTextInputControl().getText()).isEqualTo("clawback");
        assertThat(rows(robot)).isBetween(1, 10);
        robot.type(KeyCode.ESCAPE);

        assertThat(rows(robot)).isEqualTo(all);
        assertThat(robot.lookup(".grid-list").query().isFocused()).isTrue();
    }

    @Test
    void filteredToNothingSaysHowToGoOn(FxRobot robot) {
        openExample(robot);
        robot.write("zebra");

        assertThat(rows(robot)).isZero();
        assertThat(robot.lookup(".grid-list").lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("No row fits. Choose another filter, or clear the words.");
    }

    @Test
    void enterGoesToTheInspectorAndEscapeBack(FxRobot robot) {
        openExample(robot);
        robot.type(KeyCode.ENTER);
        var focused = window.root().getScene().getFocusOwner();
        assertThat(robot.lookup("#inspector").query().lookupAll("*")).contains(focused);
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup(".grid-list").query().isFocused()).isTrue();
    }

    @Test
    void theConflictingFilterShowsTheConflict(FxRobot robot) {
        openExample(robot);
        robot.clickOn("Conflicting 1");

        assertThat(List.of(rows(robot))).containsExactly(2);
        assertThat(inspected(robot)).contains("Credentialing time");
    }

    /// Moves the focus to a control of the inspector with the Tab key alone.
    private void tabTo(FxRobot robot, String text) {
        for (int i = 0; i < 40; i++) {
            if (window.root().getScene().getFocusOwner() instanceof Labeled focused
                    && focused.getText().equals(text)) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("the Tab key never reaches " + text);
    }

    @Test
    void aConflictIsSettledWithAReasonReopenedAndUndoneByKeyboard(FxRobot robot) {
        openExample(robot);
        robot.clickOn("Conflicting 1");
        robot.interact(() -> robot.lookup(".grid-list").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(inspected(robot)).contains("Headway", "Which one holds?");
        robot.clickOn(chip(robot, "All"));
        robot.interact(() -> robot.lookup(".grid-list").query().requestFocus());
        robot.type(KeyCode.ENTER);
        tabTo(robot, "Settle it");
        robot.type(KeyCode.SPACE);
        assertThat(inspected(robot)).contains("Choose the answer that holds.");
        robot.type(KeyCode.SPACE).type(KeyCode.TAB).write("She looked it up").type(KeyCode.ENTER);

        assertThat(inspected(robot)).contains("“She looked it up”").doesNotContain("Which one holds?");
        assertThat(chip(robot, "Conflicting")).isEqualTo("Conflicting 0");
        tabTo(robot, "Reopen");
        robot.type(KeyCode.SPACE);
        assertThat(chip(robot, "Conflicting")).isEqualTo("Conflicting 1");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(inspected(robot)).contains("“She looked it up”");
    }

    @Test
    void whatWasSaidIsWithdrawnAndBroughtBack(FxRobot robot) {
        openExample(robot);
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, 2).type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        tabTo(robot, "Withdraw");
        robot.type(KeyCode.SPACE);
        assertThat(inspected(robot)).contains("Withdrawn, no longer counts");
        assertThat(focusedText()).isEqualTo("Bring it back");
        assertThat(isInSight(robot, window.root().getScene().getFocusOwner())).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(focusedText()).isEqualTo("Correct");

        assertThat(inspected(robot)).doesNotContain("Withdrawn").contains("provider support · call · Nov 3, 2026");
    }

    private String focusedText() {
        return window.root().getScene().getFocusOwner() instanceof Labeled focused ? focused.getText() : "";
    }

    private static boolean isInSight(FxRobot robot, Node node) {
        var sight = robot.lookup(".inspector-scroll").query();
        return sight.localToScene(sight.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void aRowThatIsSettledStaysInSightUntilTheFilterIsChosenAgain(FxRobot robot) {
        openExample(robot);
        robot.clickOn(chip(robot, "Conflicting"));
        robot.interact(() -> robot.lookup(".grid-list").query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER).type(KeyCode.SPACE);
        tabTo(robot, "Settle it");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.write("She looked it up").type(KeyCode.ENTER);

        assertThat(chip(robot, "Conflicting")).isEqualTo("Conflicting 0");
        assertThat(inspected(robot)).contains("Headway", "Credentialing time", "“She looked it up”");
        assertThat(written(robot, ".grid-topic")).contains("Credentialing time", "Now outside this filter");
        robot.clickOn("Conflicting 0");
        assertThat(rows(robot)).isZero();
    }

    @Test
    void aNoteIsTypedAndTheMustHaveMarkedByKeyboard(FxRobot robot) {
        openExample(robot);
        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        tabTo(robot, "A platform must meet this to be chosen");
        var before = Integer.parseInt(chip(robot, "Must-haves").replaceAll("\\D", ""));
        robot.type(KeyCode.SPACE);
        assertThat(chip(robot, "Must-haves")).isEqualTo("Must-haves " + (before + 1));
        tabTo(robot, "Not cleared");
        robot.clickOn("Fails it");
        robot.interact(() -> robot.lookup("#cellNote").query().requestFocus());
        robot.write("Ask for Kim");
        assertThat(focusOwner()).isEqualTo(robot.lookup("#cellNote").query());
        assertThat(written(robot, ".grid-cell")).contains("Ask for Kim", "Fails your must-have");
    }

    private Node focusOwner() {
        return window.root().getScene().getFocusOwner();
    }

    @Test
    void whatIsShownIsCopiedAsATable(FxRobot robot) {
        openExample(robot);
        robot.clickOn(chip(robot, "Conflicting"));
        robot.interact(() -> robot.lookup(".grid-list").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        assertThat(robot.lookup("#copy").queryAs(Labeled.class).getText()).isEqualTo("Copied 1 row");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("Topic\tAlma\tHeadway\nCredentialing time\t"));
    }

    @Test
    void aFileThatWasMovedIsSaidToBeAndWhatWasSaidStillCounts(FxRobot robot) throws Exception {
        var file = Files.writeString(folder.resolve("benefits.pdf"), "");
        openExample(robot);
        robot.interact(() -> window.session()
                .orElseThrow()
                .document()
                .edit(
                        "Attach",
                        evaluation -> evaluation.with(new Statement(
                                "proved",
                                "telehealth",
                                "headway",
                                Scope.ANY,
                                Optional.of(new Value.Text("Built in")),
                                "",
                                new Source(SourceKind.EOB, "Optum", "", Optional.of(file.toString()), Optional.empty()),
                                Optional.of(PartialDate.of(LocalDate.of(2026, 11, 20))),
                                Optional.empty(),
                                Optional.empty(),
                                false))));
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, 2).type(KeyCode.RIGHT);
        assertThat(inspected(robot)).contains("names a client").doesNotContain("any more");
        robot.clickOn("Open benefits.pdf");
        assertThat(app.opened()).containsExactly(file.toUri().toString());
        Files.delete(file);
        robot.clickOn("Open benefits.pdf");

        assertThat(app.opened()).hasSize(1);
        assertThat(inspected(robot)).contains("The file is not at " + file + " any more", "Built in");
    }

    @Test
    void theInspectorSaysByHowMuchItMattersInMoney(FxRobot robot) {
        openExample(robot);
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, 3);
        assertThat(inspected(robot))
                .contains("Feeds Money", "Money uses")
                .containsAnyOf("alone", "certain", "changes nothing");
    }

    @Test
    void answersAreOldAfterAsManyDaysAsTheUserSays(FxRobot robot) {
        openExample(robot);
        assertThat(chip(robot, "Ask again")).isEqualTo("Ask again 0");
        robot.interact(() -> app.services().staleness().days().set(10));

        assertThat(chip(robot, "Ask again")).isNotEqualTo("Ask again 0");
        assertThat(app.services().settings().current().staleAfterDays()).isEqualTo(10);
    }

    @Test
    void aPayerThatIsNeededIsAddedAndAnsweredPayerByPayer(FxRobot robot) {
        openExample(robot);
        robot.clickOn("My payers");
        assertThat(written(robot, ".grid-cell")).anyMatch(text -> text.startsWith("Nobody has said about"));
        robot.clickOn("#payerName");
        robot.interact(() ->
                robot.lookup("#payerName").queryAs(ComboBox.class).getEditor().setText("oscar health"));
        robot.type(KeyCode.ENTER);
        assertThat(window.session()
                        .orElseThrow()
                        .document()
                        .current()
                        .practice()
                        .payers())
                .contains("Oscar");
        assertThat(inspected(robot)).contains("Oscar", "Is it taken?");
        robot.interact(() -> robot.lookup(".grid-list").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(inspected(robot)).contains("Headway", "Oscar", "Is it taken?", "What does it pay?");
        robot.type(KeyCode.ENTER);
        tabTo(robot, "Add whether it is taken");
        robot.type(KeyCode.SPACE);
        var form = Window.getWindows().getLast();
        assertThat(robot.from(form.getScene().getRoot()).lookup(".combo-box").queryAllAs(ComboBox.class))
                .anyMatch(box ->
                        box.isEditable() && "Oscar".equals(box.getEditor().getText()));
        robot.interact(form::hide);
    }

    private static List<String> written(FxRobot robot, String within) {
        return robot.lookup(within).lookup(".grid-text").queryAllAs(Text.class).stream()
                .filter(Node::isVisible)
                .map(Text::getText)
                .toList();
    }

    private static String chip(FxRobot robot, String name) {
        return robot.lookup(".chip").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text.startsWith(name))
                .collect(Collectors.joining());
    }
}
