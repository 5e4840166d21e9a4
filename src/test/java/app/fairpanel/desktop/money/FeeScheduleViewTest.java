package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.SessionLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FeeScheduleViewTest extends ViewTest {
    private Document document = new Document(MoneyPictures.worked());
    private final TestExchange exchange = new TestExchange();

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
                        exchange));
        var view = new ViewLoader(messages, controllers).load(MoneyController.class);
        view.controller().openTab("fee-schedule");
        return view.root();
    }

    private void open(Document opened) {
        document = opened;
        show(this::view, 1000, 780);
    }

    private void open(Evaluation evaluation) {
        open(new Document(evaluation));
    }

    private <T extends Node> T named(Class<T> type, String name) {
        return type.cast(stage().getScene().getRoot().lookupAll("*").stream()
                .filter(node -> type.isInstance(node) && name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private TextField field(String name) {
        return named(TextField.class, name);
    }

    private void typeOver(String name, String text) {
        onFx(() -> {
            field(name).requestFocus();
            field(name).setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    private void press(String words) {
        onFx(() -> robot.lookup(".tab-body").lookup(".button").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.isVisible()
                        && (words.equals(button.getText()) || words.equals(button.getAccessibleText())))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private List<String> said(String style) {
        return robot.lookup(style).queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    private List<SessionLine> lines() {
        return document.current().feeSchedule().lines();
    }

    @Test
    void aLineIsAddedAndFilledInByKeyboard() {
        open(MoneyPictures.worked());
        press("Add a line");
        assertThat(stage().getScene().getFocusOwner()).isEqualTo(field("Line 1: Insurer"));
        type("Aetna");
        robot.type(KeyCode.ENTER);
        typeOver("Line 1: Aetna: CPT code", "90837");
        typeOver("Line 1: Aetna 90837: rate at Alma", "$118.50");
        var line = lines().getFirst();
        assertThat(line.payer()).contains("Aetna");
        assertThat(line.share()).isEqualByComparingTo("100");
        assertThat(line.minutes()).isEqualTo(53);
        assertThat(document.current().feeSchedule().rate(line.id(), "alma"))
                .hasValueSatisfying(rate -> assertThat(rate.amount()).contains(new BigDecimal("118.5")));
        assertThat(field("Line 1: Aetna 90837: rate at Alma").getText()).isEqualTo("$118.50");
        assertThat(said(".label"))
                .contains(
                        "The rates here count for Alma.", "The average payout counts for Headway: no line has a rate.");
        assertThat(document.undoLabel().get()).contains("Change a rate");
    }

    @Test
    void whatIsRefusedStaysAndTheLastGoodNumberCounts() {
        open(FeeSamples.complete());
        var before = document.current();
        typeOver("Line 1: Aetna 90837: rate at Alma", "1e999");
        typeOver("Line 2: Cigna 90834: CPT code", "9083");
        assertThat(field("Line 1: Aetna 90837: rate at Alma").getText()).isEqualTo("1e999");
        assertThat(said(".error-text"))
                .containsExactlyInAnyOrder(
                        "Write the number in plain figures. Allowed: $0–$10,000.",
                        "A CPT code has five characters, such as 90837. What stood here before still counts.");
        assertThat(document.current()).isEqualTo(before);
        onFx(() -> field("Line 1: Aetna 90837: rate at Alma").requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(field("Line 1: Aetna 90837: rate at Alma").getText()).isEqualTo("$118.50");
    }

    @Test
    void aRateBecomesUnknownOrNotTakenAndBack() {
        open(FeeSamples.complete());
        typeOver("Line 1: Aetna 90837: rate at Headway", "");
        assertThat(document.current().feeSchedule().rate("a", "headway")).isEmpty();
        onFx(() -> named(CheckBox.class, "Line 1: Aetna 90837: Headway does not take it")
                .fire());
        assertThat(document.current().feeSchedule().rate("a", "headway"))
                .hasValueSatisfying(rate -> assertThat(rate.amount()).isEmpty());
        assertThat(field("Line 1: Aetna 90837: rate at Headway").isDisabled()).isTrue();
        onFx(() -> document.undo());
        onFx(() -> document.undo());
        assertThat(field("Line 1: Aetna 90837: rate at Headway").getText()).isEqualTo("$122");
    }

    @Test
    void linesMoveAndGoWithTheirRates() {
        open(FeeSamples.complete());
        press("Move down Line 1: Aetna 90837");
        assertThat(lines()).extracting(SessionLine::id).containsExactly("c", "a");
        assertThat(stage().getScene().getFocusOwner())
                .isEqualTo(named(ButtonBase.class, "Move up Line 2: Aetna 90837"));
        press("Remove Line 2: Aetna 90837");
        assertThat(lines()).extracting(SessionLine::id).containsExactly("c");
        assertThat(document.current().feeSchedule().rates())
                .noneMatch(rate -> rate.line().equals("a"));
        onFx(() -> document.undo());
        assertThat(field("Line 2: Aetna 90837: rate at Alma").getText()).isEqualTo("$118.50");
    }

    @Test
    void sharesAreScaledToTheWhole() {
        open(FeeSamples.complete());
        typeOver("Line 1: Aetna 90837: Share of sessions", "80 %");
        assertThat(said(".label")).anyMatch(words -> words.startsWith("The shares add up to 120%."));
        press("Scale to 100%");
        assertThat(field("Line 1: Aetna 90837: Share of sessions").getText()).isEqualTo("66.67%");
        assertThat(said(".label")).contains("The shares add up to 100%.");
    }

    private void paste(String rows) {
        onFx(() ->
                named(TextArea.class, "Rows to add, pasted from a spreadsheet").setText(rows));
    }

    @Test
    void pastedRowsSayWhatBecomesOfThemBeforeAnythingChanges() {
        open(FeeSamples.complete());
        var before = document.current();
        press("Paste or import rows");
        paste("Insurer\tCPT\tAlma\tHeadway\nAetna\t90837\t$120\t\nOptum\t90834\t101\tabc\nOptum\t90832\t80\t82");
        assertThat(document.current()).isEqualTo(before);
        assertThat(said(".fee-import .label"))
                .contains(
                        "1 line is added, 1 changed. 1 row stays out:",
                        "Row 3 (Optum · 90834 · 101 · abc): Rate at Headway, “abc”: That cannot be read as a number. Allowed: $0–$10,000.",
                        "Changed: Aetna 90837, 60% of sessions: Alma $120",
                        "New: Optum 90832, 0% of sessions: Alma $80, Headway $82");
        press("Add to the fee schedule");
        assertThat(lines()).extracting(SessionLine::cptCode).containsExactly("90837", "90834", "90832");
        assertThat(document.undoLabel().get()).contains("Add rows to the fee schedule");
        onFx(() -> document.undo());
        assertThat(document.current()).isEqualTo(before);
    }

    @Test
    void aColumnCanBeSomethingElse() {
        open(FeeSamples.complete());
        press("Paste or import rows");
        paste("Aetna\t90837\t125");
        assertThat(said(".fee-import .label")).contains("Changed: Aetna 90837, 60% of sessions: Alma $125");
        onFx(() -> {
            var column = named(ComboBox.class, "Column 3: 125");
            column.getSelectionModel().selectLast();
        });
        assertThat(said(".fee-import .label")).contains("Changed: Aetna 90837, 60% of sessions: Headway $125");
    }

    @Test
    void aCsvFileIsRead() {
        open(MoneyPictures.worked());
        press("Paste or import rows");
        exchange.give("CPT,Alma\n90837,118\n");
        press("Choose a CSV file");
        assertThat(said(".fee-import .label")).contains("New: Any insurer 90837, 100% of sessions: Alma $118");
        press("Cancel");
        assertThat(lines()).isEmpty();
    }

    /// A rate that is typed or pasted as what reaches the bank is kept with the share on it, and reads as it was typed.
    @Test
    void aRateOnTheOtherBasisIsConverted() {
        open(FeeSamples.complete());
        var box = robot.lookup(".basis-choices .check-box").queryAs(CheckBox.class);
        assertThat(box.getText()).startsWith("Headway: I enter what reaches my bank. Its share of 5%");
        onFx(box::fire);
        var rate = "Line 1: Aetna 90837: rate at Headway";
        assertThat(field(rate).getText()).isEqualTo("$115.90");
        onFx(() -> {
            field(rate).requestFocus();
            field(rate).setText("$118");
        });
        robot.type(KeyCode.ENTER);
        assertThat(field(rate).getText()).isEqualTo("$118");
        assertThat(document.current()
                        .feeSchedule()
                        .rate("a", "headway")
                        .orElseThrow()
                        .amount())
                .hasValueSatisfying(kept -> assertThat(kept).isEqualByComparingTo("124.21"));
        press("Paste or import rows");
        paste("Insurer\tCPT\tHeadway\nAetna\t90837\t$95");
        assertThat(said(".fee-import .label")).anyMatch(words -> words.endsWith("Headway $95"));
        press("Add to the fee schedule");
        assertThat(document.current()
                        .feeSchedule()
                        .rate("a", "headway")
                        .orElseThrow()
                        .amount())
                .hasValueSatisfying(kept -> assertThat(kept).isEqualByComparingTo("100"));
        onFx(() -> robot.lookup(".basis-choices .check-box")
                .queryAs(CheckBox.class)
                .fire());
        assertThat(field(rate).getText()).isEqualTo("$100");
    }

    @Test
    void whatComesLastIsNotCutOff() {
        open(FeeSamples.complete());
        onFx(() -> {
            var body = (Region) stage().getScene().getRoot().lookup(".tab-body");
            assertThat(body.getHeight()).isGreaterThanOrEqualTo(body.prefHeight(body.getWidth()));
            assertThat(body.getHeight())
                    .isLessThanOrEqualTo(body.getParent().getLayoutBounds().getHeight());
        });
    }

    @Test
    void aReadOnlyEvaluationCannotBeChanged() {
        open(new Document(FeeSamples.complete(), true));
        assertThat(field("Line 1: Aetna 90837: rate at Alma").isDisabled()).isTrue();
    }

    @Test
    void everythingHasANameAndStandsOut() {
        open(FeeSamples.complete());
        press("Paste or import rows");
        paste("Aetna\t90837\t125\nOptum\t9083\t125");
        var audit = new AccessibilityAudit(stage().getScene().getRoot());
        onFx(() -> {
            assertThat(audit.unnamed()).isEmpty();
            assertThat(audit.tooSmall()).isEmpty();
            assertThat(audit.lowContrast()).isEmpty();
        });
    }

    private Parent importing() {
        var root = view();
        var scene = new Scene(root, 1112, 900);
        scene.snapshot(null);
        root.lookupAll(".button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> "Paste or import rows".equals(button.getText()))
                .forEach(ButtonBase::fire);
        ((TextArea) root.lookup(".fee-import .text-area"))
                .setText(
                        "Insurer\tCPT\tShare\tAlma\tHeadway\nAetna\t90837\t40%\t$120\t$122\nOptum\t9083\t20%\t101\t99\n"
                                + "Cigna\t90834\t40%\t98\tnot taken\nOptum\t90837\t20%\tabc\t115");
        scene.setRoot(new StackPane());
        return root;
    }

    @Test
    @Tag("pictures")
    void takesPictures() {
        document = new Document(MoneyPictures.worked());
        pictures("fee-schedule-empty", this::view, 1024, 700);
        document = new Document(FeeSamples.complete());
        pictures("fee-schedule", this::view, 1280, 800);
        pictures("fee-schedule", this::view, 1024, 700);
        pictures("fee-schedule-import", this::importing, 1112, 900);
        pictures("fee-schedule-import", this::importing, 856, 900);
        document = new Document(MoneyPictures.withPlatforms(
                FeeSamples.complete(),
                SampleEvaluation.CATALOG.platforms().stream()
                        .map(platform -> platform.id())
                        .filter(id -> !List.of("alma", "headway").contains(id))
                        .limit(4)
                        .toList()));
        pictures("fee-schedule-six", this::view, 1280, 800);
    }
}
