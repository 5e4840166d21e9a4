package app.fairpanel.desktop.decide;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.DecisionSamples;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.OutlookModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Criterion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class DecideViewTest extends ViewTest {
    private final TestExchange exchange = new TestExchange();
    private final Document document = new Document(SampleEvaluation.underWay());

    private Parent view() {
        var evidence = new EvidenceModel(document, SampleEvaluation.CATALOG, SampleEvaluation.CLOCK);
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                DecideController.class,
                () -> new DecideController(
                        document,
                        evidence,
                        new OutlookModel(document, evidence, SampleEvaluation.CATALOG, AT_ONCE),
                        SampleEvaluation.CATALOG,
                        messages,
                        SampleEvaluation.CLOCK,
                        place -> {},
                        exchange));
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

    private void fire(String query, String words) {
        onFx(() -> robot.lookup(query).queryAllAs(ButtonBase.class).stream()
                .filter(button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void tab(String key) {
        onFx(() -> {
            var tabs = find(".tab-pane", TabPane.class);
            tabs.getTabs().stream()
                    .filter(tab -> tab.getText().equals(messages.get("decide.tab." + key)))
                    .forEach(tabs.getSelectionModel()::select);
        });
    }

    private List<String> texts(String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void moneyCountsOnAScaleThatTheClinicianSets() {
        onFx(() -> document.edit("start", ignored -> DecisionSamples.halfWay()));
        show(this::view, 1000, 900);
        fire(".button", messages.get("decide.money.add"));
        var scale = document.current().decision().money().orElseThrow();
        assertThat(scale.ten()).isGreaterThan(scale.zero());

        var ten = named(".text-field", TextField.class, messages.get("decide.money.ten"));
        onFx(() -> {
            ten.setText("a lot");
            ten.fireEvent(new ActionEvent());
        });
        assertThat(texts(".error-text")).contains(messages.get("decide.money.unreadable"));
        assertThat(ten.getText()).isEqualTo("a lot");
        onFx(() -> {
            ten.setText("$250,000");
            ten.fireEvent(new ActionEvent());
        });
        assertThat(document.current().decision().money().orElseThrow().ten()).isEqualByComparingTo("250000");
    }

    @Test
    void whereOnlyTheOrderCountsTopicsMoveByKeyboard() {
        onFx(() -> document.edit("start", ignored -> DecisionSamples.halfWay()));
        show(this::view, 1000, 900);
        press(messages.get("decide.weighting.by-rank"));
        fire(".button", "Move Telehealth down");
        assertThat(document.current().decision().criteria())
                .extracting(Criterion::topic)
                .startsWith("ehr", "telehealth");
        onFx(() -> named(".button", Button.class, "Move Telehealth down").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(document.current().decision().criteria())
                .extracting(Criterion::topic)
                .startsWith("ehr", "clawback", "telehealth");
        assertThat(stage().getScene().getFocusOwner().getAccessibleText()).isEqualTo("Move Telehealth down");
        assertThat(robot.lookup(".rank-line .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly(
                        "1. Records system (EHR)",
                        "52% of the total",
                        "2. Clawbacks",
                        "27% of the total",
                        "3. Telehealth",
                        "15% of the total",
                        "4. Cost to join",
                        "6% of the total");
    }

    @Test
    void whatMustHoldIsAskedForAMustHaveOnly() {
        onFx(() -> document.edit("start", ignored -> DecisionSamples.halfWay()));
        show(this::view, 1000, 900);
        assertThat(named(".text-field", TextField.class, "What must hold for Clawbacks")
                        .getParent()
                        .isVisible())
                .isFalse();
        onFx(() -> named(".text-field", TextField.class, "What must hold for Telehealth")
                .setText("Works on a phone line"));
        assertThat(document.current()
                        .decision()
                        .criterion("telehealth")
                        .orElseThrow()
                        .need())
                .isEqualTo("Works on a phone line");
    }

    @Test
    void theOtherTabsSayHowSureItIsWhatToAskAndWhatIsLeft() {
        onFx(() -> document.edit("start", ignored -> DecisionSamples.halfWay()));
        show(this::view, 1000, 900);
        tab("sure");
        assertThat(texts(".decide-part .label"))
                .anyMatch(words -> words.startsWith("If "))
                .anyMatch(words -> words.contains("10,000 random weightings"))
                .contains(messages.get("decide.both.no-rates"), messages.get("decide.both.costs"));
        assertThat(texts(".link-line .hyperlink")).contains("Alma: Telehealth");
        tab("asks");
        assertThat(texts(".link-line .hyperlink")).startsWith("Ask Alma: Video built in");
        tab("ready");
        assertThat(texts(".link-line .hyperlink")).contains("Must-have: Telehealth", "Not in writing: Fee schedule");
        onFx(() -> {
            var audit = new AccessibilityAudit(stage().getScene().getRoot());
            assertThat(audit.unnamed()).isEmpty();
            assertThat(audit.tooSmall()).isEmpty();
            assertThat(audit.lowContrast()).isEmpty();
        });
    }

    @Test
    void theDecisionIsPutOnRecordAndLaterComparedWithWhatCameOfIt() {
        onFx(() -> document.edit("start", ignored -> DecisionSamples.halfWay()));
        show(this::view, 1000, 900);
        tab("record");
        onFx(() -> robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getText().equals("Alma") && box.getUserData() != null)
                .forEach(CheckBox::fire));
        fire(".button", messages.get("decide.record.decide"));
        var commitment = document.current().decision().commitment().orElseThrow();
        assertThat(commitment.platforms()).containsExactly("alma");
        assertThat(commitment.review()).contains(SampleEvaluation.TODAY.plusMonths(6));
        assertThat(commitment.expectedNet()).isPresent();
        assertThat(commitment.predicted()).isNotEmpty();

        fire(".button", messages.get("decide.record.calendar"));
        assertThat(exchange.saved())
                .hasEntrySatisfying(
                        "Look at the decision again.ics",
                        file -> assertThat(new String(file, StandardCharsets.UTF_8))
                                .contains("DTSTART;VALUE=DATE:20270503", "You chose Alma on Nov 3\\, 2026."));
        fire(".button", messages.get("follow-ups.calendar.open"));
        assertThat(exchange.opened()).singleElement().asString().endsWith(".ics");

        onFx(() -> {
            var actual = named(".text-field", TextField.class, messages.get("decide.record.actual"));
            actual.setText("$7,000");
            actual.fireEvent(new ActionEvent());
            var payout = named(".text-field", TextField.class, "How it turned out: Alma's average payout");
            payout.setText("100");
            payout.fireEvent(new ActionEvent());
        });
        assertThat(texts(".decide-part .label"))
                .anyMatch(words -> words.startsWith("You expected $") && words.contains("got $7,000"))
                .anyMatch(words -> words.startsWith("Alma's average payout was $100"));
        onFx(document::undo);
        onFx(document::undo);
        onFx(document::undo);
        assertThat(document.current().decision().commitment()).isEmpty();
    }
}
