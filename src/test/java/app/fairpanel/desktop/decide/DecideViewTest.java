package app.fairpanel.desktop.decide;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;

class DecideViewTest extends ViewTest {
    private final Document document = new Document(SampleEvaluation.underWay());

    private Parent view() {
        var evidence = new EvidenceModel(document, SampleEvaluation.CATALOG, SampleEvaluation.CLOCK);
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                DecideController.class,
                () -> new DecideController(document, evidence, SampleEvaluation.CATALOG, messages, place -> {}));
        return new ViewLoader(messages, controllers)
                .load(DecideController.class)
                .root();
    }

    private <T extends Node> T named(String query, Class<T> type, String name) {
        return robot.lookup(query).queryAllAs(type).stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private String sentence() {
        return find(".decide-sentence", Label.class).getText();
    }

    private void press(String words) {
        onFx(() -> robot.lookup(".chip").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.getText().equals(words))
                .forEach(ButtonBase::fire));
    }

    @SuppressWarnings("unchecked")
    private void choose(String name, String value) {
        onFx(() -> named(".combo-box", ComboBox.class, name).setValue(value));
    }

    @Test
    void aStartingPointRatingsAndAWeightGiveAnAnswerThatUndoTakesBack() {
        show(this::view, 1000, 900);
        assertThat(sentence()).isEqualTo(messages.get("decide.sentence.no-criteria"));

        press("I want EHR and video in one place");
        assertThat(robot.lookup(".criterion").queryAll()).hasSize(9);
        choose("Alma: rating for Telehealth, 0 to 10", "9");
        choose("Headway: rating for Telehealth, 0 to 10", "4");
        assertThat(sentence()).startsWith("Too early to say: Alma and Headway are rated on");

        onFx(() -> named(".slider", Slider.class, "How much Telehealth counts").setValue(85));
        assertThat(document.current()
                        .decision()
                        .criterion("telehealth")
                        .orElseThrow()
                        .weight())
                .isEqualByComparingTo("85");
        onFx(() -> {
            var audit = new AccessibilityAudit(stage().getScene().getRoot());
            assertThat(audit.unnamed()).isEmpty();
            assertThat(audit.tooSmall()).isEmpty();
            assertThat(audit.lowContrast()).isEmpty();
        });
        for (int step = 0; step < 4; step++) {
            onFx(document::undo);
        }
        assertThat(document.current()).isEqualTo(SampleEvaluation.underWay());
        assertThat(robot.lookup(".criterion").queryAll()).isEmpty();
    }
}
