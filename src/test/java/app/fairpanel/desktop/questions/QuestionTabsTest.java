package app.fairpanel.desktop.questions;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class QuestionTabsTest extends ViewTest {
    private final List<Place> gone = new ArrayList<>();
    private int called;

    private static StackPane page(Node content) {
        var page = new StackPane(content);
        page.getStyleClass().addAll("page", "page-content");
        return page;
    }

    private List<String> texts() {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void followUpsSayWhatIsOverdueAndLeadThere() {
        var evaluation = SampleEvaluation.underWay()
                .with(Call.reached("c9", "headway", Call.Channel.CALL, TODAY.atTime(9, 0), "Kim", "")
                        .ended(
                                Call.Outcome.CALL_BACK,
                                Optional.empty(),
                                Optional.of(TODAY.plusDays(1).atTime(15, 0))));
        var tab = onFx(() -> new FollowUpsTab(CATALOG, messages, gone::add, () -> called++));
        show(() -> page(tab.node()), 980, 680);
        onFx(() -> tab.show(evaluation, new Evidence(evaluation, CATALOG, TODAY), TODAY, true));
        picture("follow-ups-light");

        assertThat(texts())
                .contains(
                        "Overdue (1)",
                        "Ask again: Clawbacks",
                        "Nov 2, 2026 (yesterday)",
                        "To come (1)",
                        "Call Kim back",
                        "Nov 4, 2026, 3:00 PM (tomorrow)");
        audit();
        robot.clickOn(messages.get("follow-ups.open"));
        assertThat(gone).containsExactly(Place.question("clawback", "alma"));
        robot.clickOn(messages.get("follow-ups.call"));
        assertThat(called).isEqualTo(1);
    }

    @Test
    void whereThereIsNothingToFollowUpItSaysHowThereComesToBe() {
        var tab = onFx(() -> new FollowUpsTab(CATALOG, messages, gone::add, () -> called++));
        show(() -> page(tab.node()), 980, 680);
        var fresh = SampleEvaluation.fresh();
        onFx(() -> tab.show(fresh, new Evidence(fresh, CATALOG, TODAY), TODAY, true));

        assertThat(texts()).contains(messages.get("follow-ups.none"));
    }

    @Test
    void theTermsSayHowTheyStandWithEveryPlatform() {
        var evaluation = SampleEvaluation.underWay();
        var tab = onFx(() -> new TermsTab(CATALOG, messages, gone::add));
        show(() -> page(tab.node()), 980, 680);
        onFx(() -> tab.show(evaluation, new Evidence(evaluation, CATALOG, TODAY)));
        picture("terms-light");

        assertThat(texts()).contains("Alma: 0 of 9 in writing", "Headway: 0 of 9 in writing");
        assertThat(robot.lookup(".term-line").queryAll()).hasSize(18);
        audit();
        onFx(() -> robot.lookup(".term-line .button")
                .queryAllAs(Button.class)
                .iterator()
                .next()
                .fire());
        assertThat(gone).containsExactly(Place.question("payer-and-plan-list", "alma"));
    }
}
