package app.fairpanel.desktop.answer;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerViewTest extends ViewTest {
    private final Document document = new Document(SampleEvaluation.underWay());
    private AnswerDialog dialog;

    @BeforeEach
    void showOwner() {
        dialog = new AnswerDialog(
                document,
                CATALOG,
                messages,
                appearance(),
                CLOCK,
                new NewIds(CLOCK, new Random(1)),
                this::stage,
                over -> Optional.of(Path.of("agreement.pdf")));
        show(StackPane::new, 1000, 700);
    }

    private void log(String question, String platform) {
        onFx(() -> dialog.logAnswer(question, platform));
    }

    private Statement last() {
        return document.current().statements().getLast();
    }

    private boolean isOpen() {
        return Window.getWindows().size() > 1;
    }

    @Test
    void anAnswerIsLoggedByKeyboardAlone() {
        log("telehealth", "alma");

        type("Built in");
        robot.push(KeyCode.TAB);
        type("It is on Zoom.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(isOpen()).isFalse();
        assertThat(last().value()).contains(new Value.Text("Built in"));
        assertThat(last().words()).isEqualTo("It is on Zoom.");
        assertThat(last().platform()).isEqualTo("alma");
        assertThat(document.undoLabel().get()).contains("Log Alma's answer: Video built in");
    }

    @Test
    void whatCannotBeReadStaysAndSaysWhatIsAllowed() {
        log("credentialing-time", "alma");

        type("1e999");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(isOpen()).isTrue();
        assertThat(robot.targetWindow(front()).lookup(".error-text").queryAllAs(Label.class))
                .filteredOn(Label::isVisible)
                .extracting(Label::getText)
                .containsExactly(messages.get("answer.allowed.days"));
        assertThat(find(".answer-form .text-field", TextField.class).getText()).isEqualTo("1e999");
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void escapeAsksBeforeItDiscardsWhatWasTyped() {
        log("credentialing-time", "alma");
        type("30");
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).as("a second Esc goes on writing").isTrue();
        robot.push(KeyCode.ESCAPE).clickOn(messages.get("answer.discard.yes"));

        assertThat(isOpen()).isFalse();
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void escapeClosesAnUntouchedForm() {
        log("credentialing-time", "alma");

        robot.push(KeyCode.ESCAPE);

        assertThat(isOpen()).isFalse();
    }

    @Test
    void anAnswerIsCorrectedInThePlaceOfTheOld() {
        var before = document.current();
        var said = before.statements().getFirst();
        onFx(() -> dialog.editStatement(said));
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).as("nothing was changed").isFalse();

        onFx(() -> dialog.editStatement(said));
        onFx(() -> find("#words", TextArea.class).setText("In their own words"));
        onFx(() -> find("#recheck", TextField.class).setText("Mar 1, 2027"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(document.current().statements().getFirst())
                .isEqualTo(said.saying(said.value(), "In their own words")
                        .withRecheck(Optional.of(LocalDate.of(2027, 3, 1))));
        assertThat(document.current().statements()).hasSameSizeAs(before.statements());
    }

    @Test
    void itIsPictured() {
        log("telehealth", "headway");
        type("Your own video");
        picture("answer-contradiction-light");
        robot.push(KeyCode.ESCAPE);
        picture("answer-discard-light");
        robot.clickOn(messages.get("answer.discard.yes"));
        onFx(() -> appearance().theme().set(app.fairpanel.system.Settings.Theme.DARK));
        log("all-fees", "alma");
        type("Monthly");
        robot.push(KeyCode.TAB);
        type("-3");
        robot.push(KeyCode.TAB);
        type("2.9%");
        picture("answer-fees-dark");
        onFx(() -> appearance().scale().set(200));
        onFx(() -> front().hide());
        log("payer-and-plan-list", "alma");
        picture("answer-200-dark");
        assertThat(isOpen()).isTrue();
    }
}
