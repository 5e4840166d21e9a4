package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class MoneyViewTest extends ViewTest {
    private Document document = new Document(MoneyPictures.worked());
    private final List<Place> places = new ArrayList<>();

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
                        places::add,
                        AT_ONCE,
                        new TestExchange()));
        return new ViewLoader(messages, controllers).load(MoneyController.class).root();
    }

    private void open(Evaluation evaluation) {
        document = new Document(evaluation);
        show(this::view, 1000, 780);
    }

    private String sentence() {
        return robot.lookup(".phrase").queryAs(PhraseFlow.class).getAccessibleText();
    }

    private TextField field(String name) {
        return robot.lookup(".number-field").queryAllAs(TextField.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private Slider slider(String name) {
        return robot.lookup(".slider").queryAllAs(Slider.class).stream()
                .filter(slider -> name.equals(slider.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private void typeOver(String name, String text) {
        onFx(() -> {
            field(name).requestFocus();
            field(name).setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    private List<String> said(String style) {
        return robot.lookup(style).queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void typingANumberChangesTheSentence() {
        open(MoneyPictures.worked());
        typeOver("Alma's membership fee", "$150");
        assertThat(sentence()).isEqualTo("Alma keeps you $13 a month ahead at 77 sessions; below 72 Headway does.");
        assertThat(field("Alma's membership fee").getText()).isEqualTo("$150 a month");
        assertThat(slider("Alma's membership fee").getValue()).isEqualTo(150);
        assertThat(document.undoLabel().get()).contains("Set Alma's membership fee");
    }

    @Test
    void aDragIsOneStepToUndo() {
        open(MoneyPictures.worked());
        var before = document.current();
        onFx(() -> {
            var slider = slider("Alma's membership fee");
            slider.setValueChanging(true);
            for (int fee = 130; fee <= 200; fee += 5) {
                slider.setValue(fee);
            }
            slider.setValueChanging(false);
        });
        assertThat(field("Alma's membership fee").getText()).isEqualTo("$200 a month");
        onFx(() -> document.undo());
        assertThat(document.current()).isEqualTo(before);
        assertThat(field("Alma's membership fee").getText()).isEqualTo("$125 a month");
    }

    @Test
    void theFormIsNoWiderThanItsRoomWhateverItSays() {
        open(MoneyPictures.worked());
        var form = robot.lookup(".money-form > .scroll-pane").queryAs(ScrollPane.class);
        onFx(() -> {
            document.edit("rate", evaluation -> MoneyPictures.with(evaluation, "headway", Input.AVERAGE_PAYOUT, "98"));
            document.edit("taken off", evaluation -> MoneyPictures.with(evaluation, "headway", Input.RATE_BASIS, "1"));
        });
        assertThat(said(".origin-line .status")).contains("Not used: what you were quoted is what reaches your bank");
        assertThat(form.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(form.getViewportBounds().getWidth() + 0.5);
    }

    @Test
    void aLinkLeadsToTheNumbersOfAPlatform() {
        open(MoneyPictures.worked());
        var form = robot.lookup(".money-form > .scroll-pane").queryAs(ScrollPane.class);
        var link = robot.lookup(".input-jumps .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(to -> to.getText().equals("Headway"))
                .findFirst()
                .orElseThrow();
        onFx(link::fire);
        var field = field("Headway's average payout");
        var bounds = form.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        assertThat(form.getLayoutBounds().contains(bounds)).isTrue();
        assertThat(bounds.getMinY()).isLessThan(100);
    }

    @Test
    void slidersMoveInRoundSteps() {
        open(MoneyPictures.worked());
        onFx(() -> slider("Headway's share of each payout").setValue(4.6123));
        assertThat(field("Headway's share of each payout").getText()).isEqualTo("4.5%");
    }

    @Test
    void whatCannotBeReadStaysAndTheLastGoodNumberHolds() {
        open(MoneyPictures.worked());
        var good = sentence();
        typeOver("Headway's share of each payout", "250 %");
        assertThat(field("Headway's share of each payout").getText()).isEqualTo("250 %");
        assertThat(said(".error-text")).containsExactly("That is too high. Allowed: 0%–100%.");
        assertThat(sentence()).isEqualTo(good);
        onFx(() -> slider("Alma's membership fee").setValue(130));
        assertThat(field("Headway's share of each payout").getText()).isEqualTo("250 %");
        onFx(() -> field("Headway's share of each payout").requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(field("Headway's share of each payout").getText()).isEqualTo("5%");
        assertThat(said(".error-text")).isEmpty();
    }

    /// Each way to write no number, or none that could be meant, one after another.
    @Test
    void noBadInputChangesAnything() {
        open(MoneyPictures.worked());
        var good = sentence();
        var before = document.current();
        for (var bad : List.of(
                "",
                "   ",
                "abc",
                "1e999",
                "NaN",
                "Infinity",
                "-5",
                "($5)",
                "12%",
                "1.2.3",
                "$",
                "1000.01",
                "9".repeat(60))) {
            typeOver("Alma's membership fee", bad);
            assertThat(said(".error-text")).as(bad).hasSize(1).noneMatch(String::isBlank);
            assertThat(field("Alma's membership fee").getText()).isEqualTo(bad);
        }
        for (var bad : List.of("101", "250 %", "$12", "-1", "1e2")) {
            typeOver("Headway's share of each payout", bad);
            assertThat(said(".error-text")).as(bad).hasSize(2);
        }
        assertThat(sentence()).isEqualTo(good);
        assertThat(document.current()).isEqualTo(before);
    }

    @Test
    void whatIsPastedWithCurrencyAndPercentSignsIsTaken() {
        open(MoneyPictures.worked());
        typeOver("Alma's membership fee", "$1,000.00");
        assertThat(field("Alma's membership fee").getText()).isEqualTo("$1,000 a month");
        typeOver("Alma's membership fee", "134,50 €");
        assertThat(field("Alma's membership fee").getText()).isEqualTo("$134.50 a month");
        typeOver("Headway's share of each payout", " 4,5 % ");
        assertThat(field("Headway's share of each payout").getText()).isEqualTo("4.5%");
        assertThat(said(".error-text")).isEmpty();
    }

    /// The form follows from the list of inputs: a named field or choice, and a slider for each number.
    @Test
    void everyInputOfTheListHasItsRow() {
        open(MoneyPictures.with(MoneyPictures.worked(), "alma", Input.PAYOUT_SHARE, "5"));
        onFx(() -> robot.lookup(".disclosure").queryAllAs(ButtonBase.class).forEach(ButtonBase::fire));
        var words = new InputWords(messages);
        for (var input : Input.values()) {
            var key = input.owner() == Part.Owner.PRACTICE
                    ? InputKey.ofPractice(input)
                    : InputKey.ofPlatform(input, "alma");
            var name = words.owned(key, id -> "Alma");
            if (input.options().isEmpty()) {
                assertThat(field(name).isVisible()).as(name).isTrue();
                assertThat(slider(name).getMax())
                        .as(name)
                        .isEqualTo(input.sliderRange().high().doubleValue());
            } else {
                assertThat(robot.lookup(".choice-field").queryAllAs(Node.class))
                        .as(name)
                        .anyMatch(choice -> name.equals(choice.getAccessibleText()));
            }
        }
    }

    @Test
    void whatWasSetCanGoBackToWhatWasSaid() {
        open(MoneyPictures.with(MoneyPictures.worked(), "alma", Input.MEMBERSHIP, "99"));
        onFx(() -> robot.lookup(".reset-button").queryAllAs(ButtonBase.class).stream()
                .filter(button -> "Reset Alma's membership fee".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(field("Alma's membership fee").getText()).isEqualTo("$125 a month");
        assertThat(document.current().override("membership", Optional.of("alma")))
                .isEmpty();
    }

    @Test
    void whereANumberComesFromLeadsToItsRow() {
        open(MoneyPictures.worked());
        onFx(() -> robot.lookup(".origin-line").lookup(".hyperlink").queryAllAs(ButtonBase.class).stream()
                .filter(link -> link.isVisible() && link.getText().startsWith("Claimed · ClearHealthCosts"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(places).containsExactly(Place.cell("membership-fee", "alma"));
    }

    @Test
    void aClosedPartOpensWithItsInputs() {
        open(MoneyPictures.worked());
        onFx(() -> robot.lookup(".disclosure").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.getText().startsWith("Own tools"))
                .findFirst()
                .orElseThrow()
                .fire());
        typeOver("Alma's own records system", "69");
        assertThat(document.current().override("own-ehr", Optional.of("alma")))
                .hasValueSatisfying(override ->
                        assertThat(Input.OWN_EHR.read(override.value())).contains(new BigDecimal(69)));
        assertThat(said(".disclosure")).anyMatch(text -> text.equals("Own tools: own records system $69 a month"));
    }

    @Test
    void arrowKeysReadTheChart() {
        open(MoneyPictures.worked());
        onFx(() -> inSight(".chart-pane").requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(said(".muted")).anyMatch(text -> text.startsWith("At 76 sessions a month: Alma"));
        robot.type(KeyCode.HOME);
        assertThat(said(".muted")).anyMatch(text -> text.startsWith("At 0 sessions a month: Alma −$125, Headway $0"));
    }

    @Test
    void theChartIsThereAsATableToo() {
        open(MoneyPictures.worked());
        onFx(() -> robot.lookup(".chip").queryAllAs(ButtonBase.class).stream()
                .filter(chip -> chip.getText().equals("As a table"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(said(".number-table .label")).contains("77.4 (you)", "$9,012.92", "Alma +$38");
    }

    /// Of the tabs, those that are not open are in the scene as well.
    private Node inSight(String style) {
        return robot.lookup(style).queryAll().stream()
                .filter(node -> {
                    Node at = node;
                    while (at != null && at.isVisible()) {
                        at = at.getParent();
                    }
                    return at == null;
                })
                .findFirst()
                .orElseThrow();
    }

    private void openTab(String name) {
        onFx(() -> robot.lookup(".tab-button").queryAllAs(ButtonBase.class).stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void theFirstYearFollowsTheInputsAsChartAndAsTable() {
        open(MoneyPictures.worked());
        openTab("First year");
        assertThat(said(".tab-body .number-table .label")).contains("First payout", "All cash after 12 months");
        var before = robot.lookup(".tab-sentence").queryAs(PhraseFlow.class).getAccessibleText();
        onFx(() -> slider("Alma's membership fee").setValue(290));
        assertThat(robot.lookup(".tab-sentence").queryAs(PhraseFlow.class).getAccessibleText())
                .isNotEqualTo(before)
                .startsWith("After 12 months");
        onFx(() -> robot.lookup(".chip").queryAllAs(ButtonBase.class).stream()
                .filter(chip -> chip.getText().equals("Month by month"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(said(".tab-body .number-table .label")).contains("All cash up to");
        var audit = new AccessibilityAudit(stage().getScene().getRoot());
        onFx(() -> {
            assertThat(audit.unnamed()).isEmpty();
            assertThat(audit.tooSmall()).isEmpty();
            assertThat(audit.lowContrast()).isEmpty();
        });
    }

    @Test
    void aReadOnlyEvaluationCannotBeChanged() {
        document = new Document(MoneyPictures.worked(), true);
        show(this::view, 1000, 780);
        assertThat(field("Alma's membership fee").isDisabled()).isTrue();
    }

    @Test
    void everythingHasANameAndStandsOut() {
        open(MoneyPictures.worked());
        var audit = new AccessibilityAudit(stage().getScene().getRoot());
        onFx(() -> {
            assertThat(audit.unnamed()).isEmpty();
            assertThat(audit.tooSmall()).isEmpty();
            assertThat(audit.lowContrast()).isEmpty();
        });
    }
}
