package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Weights;
import app.fairpanel.desktop.DecisionSamples;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.OutlookModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Decision.Weighting;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.MoneyScale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pictures")
class DecidePicturesTest extends ViewTest {
    private Parent view(Evaluation evaluation, int tab) {
        var document = new Document(evaluation);
        var evidence = new EvidenceModel(document, SampleEvaluation.CATALOG, SampleEvaluation.CLOCK);
        var model = new OutlookModel(document, evidence, SampleEvaluation.CATALOG, AT_ONCE);
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                DecideController.class,
                () -> new DecideController(
                        document,
                        evidence,
                        model,
                        SampleEvaluation.CATALOG,
                        messages,
                        SampleEvaluation.CLOCK,
                        place -> {},
                        new TestExchange()));
        var root = new ViewLoader(messages, controllers)
                .load(DecideController.class)
                .root();
        new javafx.scene.Scene(root, 100, 100).snapshot(null);
        ((TabPane) root.lookup(".tab-pane")).getSelectionModel().select(tab);
        root.getScene().setRoot(new javafx.scene.layout.Pane());
        return root;
    }

    private void every(String name, Evaluation evaluation, int tab) {
        pictures("decide-" + name, () -> view(evaluation, tab), 1110, 710);
        pictures("decide-" + name, () -> view(evaluation, tab), 854, 610);
    }

    @Test
    void inEveryState() {
        var halfWay = DecisionSamples.halfWay();
        every("empty", SampleEvaluation.fresh(), 0);
        every("half-way", halfWay, 0);
        every("ranked", halfWay.with(ranked(halfWay)), 0);
        every("half-way-sure", halfWay, 1);
        every("half-way-asks", halfWay, 2);
        every("half-way-ready", halfWay, 3);
        every("decided-ready", DecisionSamples.decided(), 3);
        every("decided", DecisionSamples.decided(), 0);
        every("decided-record", DecisionSamples.decided(), 4);
        every("tie-sure", DecisionSamples.tie(), 1);
        every("both-sure", DecisionSamples.twoPayers(), 1);
        every("conflicting-ready", DecisionSamples.conflicting(), 3);
    }

    private static app.fairpanel.evaluation.Decision ranked(Evaluation evaluation) {
        var money = new MoneyScale(new BigDecimal(50), new BigDecimal(95_000), new BigDecimal(115_000), 0);
        var decision = evaluation.decision().with(Weighting.BY_RANK).withMoney(Optional.of(money));
        return Weights.moved(decision, "money", 0);
    }
}
