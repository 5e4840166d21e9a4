package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Scenario;
import app.fairpanel.money.Input;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScenarioViewTest extends ViewTest {
    private Document document = new Document(MoneyPictures.worked());
    private @Nullable MoneyController controller;

    private Parent view() {
        var evidence = new EvidenceModel(document, SampleEvaluation.CATALOG, SampleEvaluation.CLOCK);
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                MoneyController.class,
                () -> new MoneyController(
                        document,
                        evidence,
                        SampleEvaluation.CATALOG,
                        messages,
                        SampleEvaluation.CLOCK,
                        place -> {},
                        AT_ONCE,
                        new TestExchange()));
        var view = new ViewLoader(messages, controllers).load(MoneyController.class);
        controller = view.controller();
        return view.root();
    }

    private void open(Document opened, String tab) {
        document = opened;
        show(this::view, 1000, 780);
        openTab(tab);
    }

    private void openTab(String tab) {
        onFx(() -> Objects.requireNonNull(controller).openTab(tab));
    }

    private String sentence() {
        return robot.lookup(".phrase").queryAs(PhraseFlow.class).getAccessibleText();
    }

    private void stress(String name) {
        onFx(() -> {
            var menu = robot.lookup(".menu-button").queryAllAs(MenuButton.class).stream()
                    .filter(button -> "Stress test".equals(button.getText()))
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(item -> item.getText().equals(name))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
        });
    }

    private <T extends Node> List<T> visible(Class<T> type) {
        return stage().getScene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> {
                    Node at = node;
                    while (at != null && at.isVisible()) {
                        at = at.getParent();
                    }
                    return at == null;
                })
                .toList();
    }

    private void press(String words) {
        onFx(() -> visible(ButtonBase.class).stream()
                .filter(button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private List<String> said() {
        return visible(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private void typeOver(String name, String text) {
        onFx(() -> {
            var field = visible(TextField.class).stream()
                    .filter(found -> name.equals(found.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            field.requestFocus();
            field.setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    private List<String> names() {
        return document.current().scenarios().stream().map(Scenario::name).toList();
    }

    @Test
    void aStressChangesTheAnswerAndNotTheDocumentAndGoesWithOneClick() {
        open(new Document(MoneyPictures.worked()), "break-even");
        var before = document.current();
        var sentence = sentence();
        stress("Rates 10% lower");
        assertThat(sentence()).startsWith("Alma keeps you $21 a month ahead").isNotEqualTo(sentence);
        assertThat(said())
                .contains("Stress test: Rates 10% lower", "Before: Alma +$38 a month. Now: Alma +$21 a month.");
        assertThat(document.current()).isEqualTo(before);
        press("Turn it off");
        assertThat(sentence()).isEqualTo(sentence);
        assertThat(said()).doesNotContain("Stress test: Rates 10% lower");
    }

    @Test
    void aStressTakesAnotherNumberAndIsKeptAsAScenario() {
        open(new Document(FeeSamples.complete()), "scenarios");
        stress("Rates 10% lower");
        typeOver("Lower by", "25%");
        assertThat(said()).contains("Stress test: Rates 25% lower");
        press("Keep as a scenario");
        assertThat(names()).containsExactly("Rates 25% lower");
        assertThat(said()).anyMatch(text -> text.startsWith("Fee schedule: 3 rates differ"));
        assertThat(document.undoLabel().get()).contains("Keep the scenario Rates 25% lower");
    }

    @Test
    void scenariosAreKeptRenamedDuplicatedDeletedAndBroughtBack() {
        open(new Document(MoneyPictures.with(MoneyPictures.worked(), Input.SESSIONS_PER_WEEK, "30")), "scenarios");
        typeOver("Name of the new scenario", "Full");
        assertThat(names()).containsExactly("Full");
        press("Duplicate: Full");
        assertThat(names()).containsExactly("Full", "Full 2");
        typeOver("Name of the scenario Full 2", "Full");
        assertThat(said()).contains("Another scenario has this name. The one before still holds.");
        typeOver("Name of the scenario Full 2", "Fuller");
        assertThat(names()).containsExactly("Full", "Fuller");
        press("Delete: Full");
        assertThat(names()).containsExactly("Fuller");
        press("Bring it back");
        assertThat(names()).containsExactly("Full", "Fuller");
        assertThat(said()).doesNotContain("Deleted “Full”.");
    }

    @Test
    void aScenarioSaysInWhatItDiffersAndItsNumbersCanBeUsed() {
        open(new Document(MoneyPictures.with(MoneyPictures.worked(), Input.SESSIONS_PER_WEEK, "30")), "scenarios");
        typeOver("Name of the new scenario", "Full");
        assertThat(said()).contains("No difference from the numbers as they are now.");
        onFx(() -> document.edit("back", evaluation -> MoneyPictures.with(evaluation, Input.SESSIONS_PER_WEEK, "22")));
        assertThat(said()).contains("Sessions a week: 30 instead of 22", "$9,013", "$12,336", "+$3,323");
        press("Use these numbers: Full");
        assertThat(sentence()).contains("at 106 sessions");
        assertThat(document.undoLabel().get()).contains("Use the numbers of Full");
    }

    @Test
    void aScenarioIsLaidOverTheChart() {
        open(new Document(MoneyPictures.with(MoneyPictures.worked(), "alma", Input.MEMBERSHIP, "60")), "scenarios");
        typeOver("Name of the new scenario", "Cheap");
        press("Show on the chart: Cheap");
        openTab("break-even");
        assertThat(said()).contains("Cheap");
        openTab("scenarios");
        press("Show on the chart: Cheap");
        openTab("break-even");
        assertThat(said()).doesNotContain("Cheap");
    }

    @Test
    void whatCanOnlyBeLookedAtKeepsNoScenarios() {
        open(new Document(MoneyPictures.worked(), true), "scenarios");
        stress("Twice as many missed sessions");
        assertThat(said()).contains("Stress test: Twice as many missed sessions");
        assertThat(visible(ButtonBase.class).stream()
                        .filter(button -> "Keep as a scenario".equals(button.getText()))
                        .allMatch(Node::isDisabled))
                .isTrue();
    }

    @Test
    void everythingHasANameAndStandsOut() {
        open(new Document(FeeSamples.complete()), "scenarios");
        stress("Rates lower by your own percentage…");
        press("Keep as a scenario");
        stress("Leaving");
        var audit = new AccessibilityAudit(stage().getScene().getRoot());
        onFx(() -> {
            assertThat(audit.unnamed()).isEmpty();
            assertThat(audit.tooSmall()).isEmpty();
            assertThat(audit.lowContrast()).isEmpty();
        });
    }
}
