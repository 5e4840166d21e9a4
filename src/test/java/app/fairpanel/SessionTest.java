package app.fairpanel;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.desktop.guide.GuidePages;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import app.fairpanel.evidence.Status;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The views of an open evaluation together, as the app puts them together.
class SessionTest extends ViewTest {
    @TempDir
    Path folder;

    private final Document document = new Document(SampleEvaluation.underWay());

    private Parent session() {
        return Session.withoutFile(new TestApp(folder).services(), new NoCommands(), document)
                .root();
    }

    private Parent readOnlySession() {
        return Session.withoutFile(
                        new TestApp(folder).services(),
                        new NoCommands(),
                        new Document(SampleEvaluation.underWay(), true))
                .root();
    }

    private Button button(String key) {
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> messages.get(key, "Alma").equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatMayOnlyBeLookedAtOffersNoEdits() {
        show(this::readOnlySession, 1000, 700);
        assertThat(find(".menu-bar", MenuBar.class).getMenus().stream().flatMap(menu -> menu.getItems().stream()))
                .filteredOn(MenuItem::isDisable)
                .extracting(MenuItem::getText)
                .contains(messages.get("menu.edit.clinician"), messages.get("menu.edit.call"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(robot.lookup("#inspector").lookup(".button").queryAllAs(Button.class))
                .extracting(Button::getText)
                .isNotEmpty()
                .doesNotContain(messages.get("inspector.add"));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(robot.lookup(".slider").queryAllAs(Node.class)).isNotEmpty().allMatch(Node::isDisabled);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        for (var key : List.of("questions.log", "questions.asked", "questions.not-applicable")) {
            assertThat(button(key).isDisabled()).as(key).isTrue();
        }
        assertThat(robot.lookup(".platform-section .text-area").queryAllAs(TextArea.class))
                .isNotEmpty()
                .noneMatch(TextArea::isEditable);
        robot.push(KeyCode.ENTER);
        assertThat(Window.getWindows()).as("no form opens").hasSize(1);
    }

    @Test
    void aShortcutPutsTheFocusIntoTheViewItOpens() {
        show(this::session, 1000, 700);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(find(".grid-list", Node.class).isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(find(".question-holder .side-list", Node.class).isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(find(".decide-view", Node.class).isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(find(".guide-holder .side-list", Node.class).isFocused()).isTrue();
    }

    @Test
    void aClickOnAPlatformInTheListOfQuestionsIsAboutThatPlatform() {
        show(this::session, 1000, 700);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        var cell = robot.lookup(".question-cell").queryAllAs(Node.class).stream()
                .filter(Node::isVisible)
                .skip(1)
                .findFirst()
                .orElseThrow();
        robot.clickOn(robot.from(cell).lookup(".standing-chip").nth(1).queryAs(Node.class));

        var accent = robot.lookup(".platform-section .accent").queryAs(Button.class);
        assertThat(accent.getText()).isEqualTo(messages.get("questions.log", "Headway"));
        var room = find(".detail-scroll", Node.class);
        assertThat(room.localToScene(room.getLayoutBounds()).contains(accent.localToScene(accent.getLayoutBounds())))
                .isTrue();
    }

    @Test
    void theListOfShortcutsHasWhatTheMenuHasAndTheKeysOfTheGrid() {
        show(this::session, 1000, 700);
        var item = find(".menu-bar", MenuBar.class).getMenus().getLast().getItems().stream()
                .filter(candidate -> messages.get("menu.help.keys").equals(candidate.getText()))
                .findFirst()
                .orElseThrow();
        onFx(item::fire);

        assertThat(robot.from(front().getScene().getRoot()).lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(
                        "Ctrl+S",
                        messages.get("menu.file.save"),
                        "Ctrl+0",
                        "Ctrl+1",
                        messages.get("keys.grid.close.what"));
        var audit = new AccessibilityAudit(front().getScene().getRoot());
        assertThat(audit.unnamed()).isEmpty();
        assertThat(audit.tooSmall()).isEmpty();
        assertThat(audit.lowContrast()).isEmpty();
        picture("shortcuts");
    }

    @Test
    void aNoteMakesNoNewEvidence() {
        var model = new EvidenceModel(document, CATALOG, SampleEvaluation.CLOCK);
        var before = model.current();
        var clawback = document.current().inquiry("clawback", "alma");

        document.edit(
                "Note",
                evaluation -> evaluation.with(new Inquiry(
                        "clawback", "alma", clawback.state(), clawback.asked(), clawback.followUp(), "Ask again")));
        assertThat(model.current()).isSameAs(before);

        document.edit("To ask", evaluation -> evaluation.with(Inquiry.toAsk("clawback", "alma")));
        assertThat(model.current()).isNotSameAs(before);
    }

    private Evidence evidence() {
        return new Evidence(document.current(), CATALOG, SampleEvaluation.TODAY);
    }

    private QuestionStatus status(String question, String platform) {
        return evidence().status(CATALOG.question(question).orElseThrow(), platform);
    }

    @Test
    void anAnswerLoggedByKeyboardShowsInGridAndQuestionsAtOnceAndUndoTakesItBack() {
        show(this::session, 1000, 700);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4).push(KeyCode.CONTROL, KeyCode.F);
        type("captions");
        robot.push(KeyCode.ENTER);
        assertThat(status("telehealth", "alma")).isEqualTo(QuestionStatus.TO_ASK);

        robot.push(KeyCode.ENTER);
        type("Built in, on Zoom");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(status("telehealth", "alma")).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(evidence().cell("telehealth", "alma").status()).isEqualTo(Status.TOLD);
        assertThat(robot.lookup(".standing-chip .status").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly(messages.get("questions.chip.answered"), messages.get("questions.chip.answered"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(status("telehealth", "alma")).isEqualTo(QuestionStatus.TO_ASK);
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void searchingTheGuideFindsWordsAndSaysWhenNothingFits() {
        show(this::session, 1000, 700);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6).push(KeyCode.CONTROL, KeyCode.F);

        type("clawback");
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.getAccessibleText()).isNotEmpty());
        assertThat(find(".guide-page .headline", Label.class).isVisible()).isTrue();

        type(" zeppelin");
        assertThat(pages()).isEmpty();
        robot.clickOn(messages.get("guide.nothing.all"));
        assertThat(pages()).isNotEmpty();
    }

    private List<ListCell<?>> pages() {
        return robot.lookup(".guide-holder .list-cell").queryAllAs(ListCell.class).stream()
                .<ListCell<?>>map(cell -> cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    @Test
    void f1OpensThePageOnTheTopicTheUserIsLookingAt() {
        show(this::session, 1000, 700);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4).push(KeyCode.CONTROL, KeyCode.F);
        type("captions");
        robot.push(KeyCode.ENTER).push(KeyCode.F1);

        assertThat(find(".guide-page .headline", Label.class).getText())
                .isEqualTo(new GuidePages(CATALOG, messages)
                        .about("telehealth")
                        .orElseThrow()
                        .title());
    }

    @Test
    void filteringQuestionsToNothingSaysHowToGetBack() {
        show(this::session, 1000, 700);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4).push(KeyCode.CONTROL, KeyCode.F);

        type("zeppelin");
        robot.clickOn(messages.get("questions.nothing.all"));

        assertThat(robot.lookup(".question-holder .list-view").queryListView().getItems())
                .hasSize(65);
    }

    @Test
    void aFollowUpThatCannotBeReadStaysAndSaysWhatIsAllowed() {
        show(this::session, 1000, 700);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        onFx(() -> robot.lookup(messages.get("questions.asked"))
                .queryAs(Button.class)
                .fire());
        onFx(() -> find(".follow-up .text-field", TextField.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);

        type("some day");

        assertThat(find(".follow-up .text-field", TextField.class).getText()).isEqualTo("some day");
        assertThat(robot.lookup(".error-text").queryAllAs(Label.class))
                .filteredOn(Label::isVisible)
                .extracting(Label::getText)
                .containsExactly(messages.get("questions.follow-up.wrong"));
        assertThat(document.current().inquiry("payer-and-plan-list", "alma").followUp())
                .contains(TestApp.TODAY.plusDays(7));
    }

    @Test
    void typingANoteIsOneStepOfTheHistory() {
        show(this::session, 1000, 700);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        onFx(() -> robot.lookup(".platform-section .text-area").query().requestFocus());

        type("Ask Lee again");

        assertThat(document.current().inquiry("payer-and-plan-list", "alma").note())
                .isEqualTo("Ask Lee again");
        onFx(document::undo);
        assertThat(document.current()).isEqualTo(SampleEvaluation.underWay());
    }

    record NoCommands() implements AppCommands {
        @Override
        public void newEvaluation() {}

        @Override
        public void openFile() {}

        @Override
        public void openExample() {}

        @Override
        public void showHome() {}

        @Override
        public void saveNow() {}

        @Override
        public void saveCopy() {}

        @Override
        public void export() {}

        @Override
        public void print() {}

        @Override
        public void showHistory() {}

        @Override
        public void showTrash() {}

        @Override
        public void editClinician() {}

        @Override
        public void showPrivacy() {}

        @Override
        public void showAbout() {}

        @Override
        public void quit() {}
    }
}
