package app.fairpanel.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.DecisionSamples;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.OutlookModel;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;

class OverviewViewTest extends ViewTest {
    private final Document document = new Document(DecisionSamples.halfWay());
    private final List<Place> gone = new ArrayList<>();
    private final Queue<Runnable> work = new ArrayDeque<>();

    private Parent view() {
        var evidence = new EvidenceModel(document, SampleEvaluation.CATALOG, SampleEvaluation.CLOCK);
        var model = new OutlookModel(
                document, evidence, SampleEvaluation.CATALOG, new Background(work::add, Runnable::run));
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                OverviewController.class,
                () -> new OverviewController(
                        model, SampleEvaluation.CATALOG, messages, SampleEvaluation.CLOCK, gone::add));
        return new ViewLoader(messages, controllers)
                .load(OverviewController.class)
                .root();
    }

    private void workOut() {
        onFx(() -> {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        });
    }

    private List<Node> cards() {
        return List.copyOf(robot.lookup(".overview-card").queryAll());
    }

    @Test
    void itIsWorkedOutAsideAndOnlyWhatChangedIsDrawnAnew() {
        show(this::view, 1000, 900);
        assertThat(robot.lookup(".overview-sections").query().isVisible()).isFalse();
        workOut();
        assertThat(robot.lookup(".overview-sections").query().isVisible()).isTrue();
        var asks = robot.lookup("#overview-asks").lookup(".hyperlink").queryAll();
        assertThat(asks).isNotEmpty();

        onFx(() -> document.edit(
                "rate",
                evaluation ->
                        evaluation.with(DecisionSamples.rated(evaluation.decision(), "cost-to-join", "headway", 8))));
        assertThat(robot.lookup("#overview-conflicts").lookup(".label").queryAll())
                .isNotEmpty();
        var before = cards();
        workOut();
        assertThat(cards()).isEqualTo(before);
        onFx(() -> {
            var audit = new AccessibilityAudit(stage().getScene().getRoot());
            assertThat(audit.unnamed()).isEmpty();
            assertThat(audit.tooSmall()).isEmpty();
            assertThat(audit.lowContrast()).isEmpty();
        });
    }

    @Test
    void everyLineLeadsToItsPlace() {
        show(this::view, 1000, 900);
        workOut();
        onFx(() -> robot.lookup(".overview-sections").lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .forEach(Hyperlink::fire));
        assertThat(gone)
                .contains(
                        new Place.Money(),
                        new Place.Decide(),
                        Place.question("telehealth", "alma"),
                        Place.cell("clawback", "headway"));
    }
}
