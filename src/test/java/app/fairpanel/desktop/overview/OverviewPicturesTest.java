package app.fairpanel.desktop.overview;

import app.fairpanel.desktop.DecisionSamples;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.OutlookModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pictures")
class OverviewPicturesTest extends ViewTest {
    private Parent view(Evaluation evaluation) {
        var document = new Document(evaluation);
        var evidence = new EvidenceModel(document, SampleEvaluation.CATALOG, SampleEvaluation.CLOCK);
        var model = new OutlookModel(document, evidence, SampleEvaluation.CATALOG, AT_ONCE);
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                OverviewController.class,
                () -> new OverviewController(
                        model, SampleEvaluation.CATALOG, messages, SampleEvaluation.CLOCK, place -> {}));
        return new ViewLoader(messages, controllers)
                .load(OverviewController.class)
                .root();
    }

    private void every(String name, Evaluation evaluation) {
        pictures("overview-" + name, () -> view(evaluation), 1110, 710);
        pictures("overview-" + name, () -> view(evaluation), 854, 610);
    }

    @Test
    void inEveryState() {
        every("empty", SampleEvaluation.fresh());
        every("half-way", DecisionSamples.halfWay());
        every("decided", DecisionSamples.decided());
        every("tie", DecisionSamples.tie());
        every("conflicting", DecisionSamples.conflicting());
        every("crowded", DecisionSamples.crowded());
    }
}
