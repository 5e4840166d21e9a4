package app.fairpanel.desktop.arrange;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.system.Settings.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangeViewTest extends ViewTest {
    private final Document document = new Document(SampleEvaluation.underWay());
    private final List<Optional<String>> added = new ArrayList<>();
    private ArrangeDialog dialog;

    @BeforeEach
    void showOwner() {
        dialog = new ArrangeDialog(
                document, CATALOG, messages, appearance(), new NewIds(CLOCK, new Random(1)), this::stage);
        show(StackPane::new, 1000, 700);
    }

    private void openTopics() {
        onFx(() -> dialog.topics(added::add));
    }

    private void openPlatforms() {
        onFx(() -> dialog.platforms());
    }

    private List<String> platforms() {
        return document.current().shownPlatforms().stream().map(Platform::name).toList();
    }

    private void press(String text) {
        onFx(() -> robot.targetWindow(front()).lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(text) && button.isVisible())
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private List<String> problems() {
        return robot.targetWindow(front()).lookup(".error-text").queryAllAs(Label.class).stream()
                .filter(label -> label.isVisible() && !label.getText().isEmpty())
                .map(Label::getText)
                .toList();
    }

    @Test
    void aTopicIsAddedByKeyboardAndTheGridIsToldWhich() {
        openTopics();
        robot.type(KeyCode.ENTER);
        assertThat(problems()).containsExactly("Enter a name.");
        type("Sliding scale");
        robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);

        assertThat(Window.getWindows()).hasSize(1);
        var own = document.current().board().ownTopics().getFirst();
        assertThat(own.name()).isEqualTo("Sliding scale");
        assertThat(added).containsExactly(Optional.of(own.id()));
    }

    @Test
    void aPlatformIsAddedHiddenRenamedAndRemovedAndAllOfItUndoneThere() {
        openPlatforms();
        press("Add Rula");
        assertThat(platforms()).containsExactly("Alma", "Headway", "Rula");
        press("Move up");
        assertThat(platforms()).containsExactly("Alma", "Rula", "Headway");
        press("Hide");
        assertThat(platforms()).containsExactly("Alma", "Headway");
        press("Show again");
        onFx(() -> robot.targetWindow(front())
                .lookup("#nameField")
                .queryTextInputControl()
                .setText("Rula Health"));
        assertThat(platforms()).contains("Rula Health");
        press("Remove");
        assertThat(document.current().platform("rula")).isEmpty();
        for (int i = 0; i < 6; i++) {
            onFx(() -> robot.targetWindow(front()).lookup("#undo").queryButton().fire());
        }
        assertThat(platforms()).containsExactly("Alma", "Headway");
        assertThat(robot.targetWindow(front()).lookup("#undo").queryButton().isDisabled())
                .isTrue();
    }

    @Test
    void itCanBeUsedByEverybodyAndIsPictured() {
        var complaints = new ArrayList<String>();
        openTopics();
        press("Add the topic");
        audit(complaints, "arrange-topics-new");
        type("Sliding scale");
        robot.type(KeyCode.ENTER);
        audit(complaints, "arrange-topics");
        onFx(() -> front().hide());
        openPlatforms();
        audit(complaints, "arrange-platforms-new");
        press("Add Grow Therapy");
        audit(complaints, "arrange-platforms");

        assertThat(complaints).isEmpty();
    }

    private void audit(List<String> complaints, String name) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            onFx(() -> appearance().theme().set(theme));
            picture(name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
            onFx(() -> {
                var audit = new AccessibilityAudit(front().getScene().getRoot());
                audit.unnamed().forEach(found -> complaints.add(name + " has no name: " + found));
                audit.tooSmall().forEach(found -> complaints.add(name + " is too small: " + found));
                audit.lowContrast().forEach(found -> complaints.add(name + " stands out too little: " + found));
            });
        }
    }
}
