package app.fairpanel.desktop.money;

import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of each tab of Money, with two platforms and with six, as large as the view is in a window of 1280 × 800
/// and
/// of 1024 × 700.
@Tag("pictures")
class MoneyTabsPicturesTest extends ViewTest {
    private static final List<String> OTHERS = List.of("grow-therapy", "rula", "sondermind", "direct");

    private Parent view(Evaluation evaluation, int tab) {
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
        var root = new ViewLoader(messages, controllers)
                .load(MoneyController.class)
                .root();
        tabs(root).orElseThrow().getSelectionModel().select(tab);
        return root;
    }

    private static Optional<TabPane> tabs(Parent root) {
        return root.getChildrenUnmodifiable().stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .flatMap(pane -> Optional.ofNullable(pane.getContent()).stream())
                .flatMap(content -> Optional.ofNullable((TabPane) content.lookup("#tabs")).stream())
                .findFirst();
    }

    @Test
    void everyTab() {
        var two = FeeSamples.complete();
        var six = MoneyPictures.withPlatforms(two, OTHERS);
        var names = onFx(() -> tabs(view(two, 0)).orElseThrow().getTabs().stream()
                .map(Tab::getText)
                .toList());
        for (int i = 0; i < names.size(); i++) {
            int tab = i;
            var name =
                    "money-" + names.get(i).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
            pictures(name + "-2", () -> view(two, tab), 1112, 700);
            pictures(name + "-2", () -> view(two, tab), 856, 600);
            pictures(name + "-6", () -> view(six, tab), 1112, 700);
            pictures(name + "-6", () -> view(six, tab), 856, 600);
        }
    }
}
