package app.fairpanel.desktop.money;

import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of each tab of Money, with two platforms and with six, as large as the view is in a window of 1280 × 800
/// and
/// of 1024 × 700.
@Tag("pictures")
class MoneyTabsPicturesTest extends ViewTest {
    private static final List<String> TABS =
            List.of("break-even", "first-year", "what-matters", "fee-schedule", "worked-out");
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
                        AT_ONCE));
        var view = new ViewLoader(messages, controllers).load(MoneyController.class);
        view.controller().openTab(tab);
        return view.root();
    }

    @Test
    void everyTab() {
        var two = FeeSamples.complete();
        var six = MoneyPictures.withPlatforms(two, OTHERS);
        for (var tab : TABS) {
            pictures("money-" + tab + "-2", () -> view(two, tab), 1112, 700);
            pictures("money-" + tab + "-2", () -> view(two, tab), 856, 600);
            pictures("money-" + tab + "-6", () -> view(six, tab), 1112, 700);
            pictures("money-" + tab + "-6", () -> view(six, tab), 856, 600);
        }
    }
}
