package app.fairpanel.desktop.money;

import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Leaving;
import app.fairpanel.evaluation.Scenario;
import app.fairpanel.money.Input;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of each tab of Money, with two platforms and with six, as large as the view is in a window of 1280 × 800
/// and
/// of 1024 × 700.
@Tag("pictures")
class MoneyTabsPicturesTest extends ViewTest {
    private static final List<String> TABS =
            List.of("break-even", "first-year", "what-matters", "fee-schedule", "scenarios", "worked-out");
    private static final List<String> OTHERS = List.of("grow-therapy", "rula", "sondermind", "direct");

    private Parent view(Evaluation evaluation, String tab) {
        var document = new Document(evaluation);
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
        view.controller().openTab(tab);
        return view.root();
    }

    @Test
    void aStressAndAScenarioOnTheChart() {
        var evaluation = MoneyPictures.worked()
                .with(new Scenario(
                        "cheap",
                        "Cheaper membership",
                        MoneyPictures.with(MoneyPictures.opening(), "alma", Input.MEMBERSHIP, "60")
                                .overrides(),
                        Optional.empty(),
                        Optional.empty()));
        pictures("money-stress", () -> stressed(view(evaluation, "scenarios")), 1112, 700);
        pictures("money-stress", () -> stressed(view(evaluation, "scenarios")), 856, 600);
    }

    /// Lays the scenario over the chart and turns the second stress on.
    private static Parent stressed(Parent root) {
        var scene = new Scene(root, 1112, 700);
        scene.snapshot(null);
        root.lookupAll(".chip").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> "Show on the chart".equals(button.getText()))
                .forEach(ButtonBase::fire);
        root.lookupAll(".tab-button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> "Break-even".equals(button.getText()))
                .forEach(ButtonBase::fire);
        ((MenuButton) root.lookup(".card .menu-button")).getItems().get(2).fire();
        scene.setRoot(new StackPane());
        return root;
    }

    @Test
    void everyTab() {
        var two = FeeSamples.complete()
                .with(new Scenario(
                        "full",
                        "Full caseload",
                        MoneyPictures.with(MoneyPictures.opening(), Input.SESSIONS_PER_WEEK, "30")
                                .overrides(),
                        Optional.empty(),
                        Optional.empty()))
                .with(new Scenario(
                        "dear",
                        "Dearer membership, and leaving after a year",
                        MoneyPictures.with(MoneyPictures.opening(), "alma", Input.MEMBERSHIP, "220")
                                .overrides(),
                        Optional.empty(),
                        Optional.of(new Leaving(12, 30, BigDecimal.valueOf(30), 8))));
        var six = MoneyPictures.withPlatforms(two, OTHERS);
        for (var tab : TABS) {
            pictures("money-" + tab + "-2", () -> view(two, tab), 1112, 700);
            pictures("money-" + tab + "-2", () -> view(two, tab), 856, 600);
            pictures("money-" + tab + "-6", () -> view(six, tab), 1112, 700);
            pictures("money-" + tab + "-6", () -> view(six, tab), 856, 600);
        }
    }
}
