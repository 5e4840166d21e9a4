package app.fairpanel;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.document.Document;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import app.fairpanel.evidence.Status;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
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

    private Evidence evidence() {
        return new Evidence(document.current(), CATALOG, SampleEvaluation.TODAY);
    }

    private QuestionStatus status(String question, String platform) {
        return evidence().status(CATALOG.question(question).orElseThrow(), platform);
    }

    @Test
    void anAnswerLoggedByKeyboardShowsInGridAndQuestionsAtOnceAndUndoTakesItBack() {
        show(this::session, 1000, 700);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3).push(KeyCode.CONTROL, KeyCode.F);
        type("captions");
        robot.push(KeyCode.ENTER);
        assertThat(status("telehealth", "alma")).isEqualTo(QuestionStatus.TO_ASK);

        robot.push(KeyCode.ENTER);
        type("Built in, on Zoom");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(status("telehealth", "alma")).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(evidence().cell("telehealth", "alma").status()).isEqualTo(Status.TOLD);
        assertThat(robot.lookup(".standing-chip .status").queryAllAs(javafx.scene.control.Label.class))
                .extracting(javafx.scene.control.Label::getText)
                .containsExactly(messages.get("questions.chip.answered"), messages.get("questions.chip.answered"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(status("telehealth", "alma")).isEqualTo(QuestionStatus.TO_ASK);
        assertThat(document.dirty().get()).isFalse();
    }

    private record NoCommands() implements AppCommands {
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
        public void editClinician() {}

        @Override
        public void showAbout() {}

        @Override
        public void quit() {}
    }
}
