package app.fairpanel.desktop.questions;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.desktop.draft.DraftDialog;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class QuestionTabsTest extends ViewTest {
    private final List<Place> gone = new ArrayList<>();
    private final TestExchange exchange = new TestExchange();
    private final List<String> called = new ArrayList<>();

    private DraftDialog drafts(Document document) {
        return new DraftDialog(
                document,
                new EvidenceModel(document, CATALOG, CLOCK),
                CATALOG,
                messages,
                appearance(),
                CLOCK,
                exchange,
                this::stage);
    }

    private void call(String platform, String person) {
        called.addAll(List.of(platform, person));
    }

    private CalendarBar calendar() {
        return new CalendarBar(CATALOG, messages, CLOCK, exchange);
    }

    private static StackPane page(Node content) {
        var page = new StackPane(content);
        page.getStyleClass().addAll("page", "page-content");
        return page;
    }

    private List<String> texts() {
        return robot.targetWindow(front()).lookup(".label").queryAllAs(Label.class).stream()
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
        var document = new Document(evaluation);
        var tab = onFx(() -> new FollowUpsTab(CATALOG, messages, gone::add, drafts(document), calendar(), this::call));
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
        robot.clickOn(messages.get("follow-ups.calendar"));
        assertThat(exchange.saved()).containsOnlyKeys("Follow-ups – Dana Rivera.ics");
        picture("follow-ups-calendar-light");
        robot.clickOn(messages.get("follow-ups.calendar.open"));
        assertThat(exchange.opened()).singleElement(STRING).startsWith("file:").endsWith(".ics");
        robot.clickOn(messages.get("follow-ups.open"));
        assertThat(gone).containsExactly(Place.question("clawback", "alma"));
        robot.clickOn(messages.get("follow-ups.call"));
        assertThat(called).containsExactly("headway", "Kim");
        robot.clickOn(messages.get("follow-ups.remind"));
        picture("draft-light");
        audit();
        robot.clickOn(messages.get("draft.open"));
        assertThat(exchange.opened())
                .last(STRING)
                .startsWith("mailto:?subject=A%20question%20that%20is%20still%20open&body=Hello");
        robot.clickOn("#draft-sent");
        var inquiry = document.current().inquiry("clawback", "alma");
        assertThat(inquiry.asked()).as("when it was asked first is kept").contains(TODAY.minusDays(7));
        assertThat(inquiry.followUp()).contains(TODAY.plusDays(Inquiry.PATIENCE_DAYS));
    }

    @Test
    void aLetterIsNeverCutAndWhatWasTypedIsKept() {
        show(StackPane::new, 1000, 700);
        var document = new Document(SampleEvaluation.fresh());
        var alma = document.current().platform("alma").orElseThrow();
        onFx(() -> drafts(document).inquire(alma));
        picture("draft-long-light");
        audit();
        assertThat(robot.lookup(messages.get("draft.open")).queryAllAs(Button.class))
                .noneMatch(Node::isVisible);
        assertThat(texts()).contains(messages.get("draft.too-long"));

        type("Dear all. ");
        robot.push(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(document.current().letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).startsWith("Dear all. Hello,"));
        onFx(() -> drafts(document).inquire(alma));
        picture("draft-changed-light");
        assertThat(texts()).contains(messages.get("draft.changed", "Nov 3, 2026"));
        robot.clickOn("#draft-to");
        type("nobody");
        robot.clickOn(messages.get("draft.save"));
        assertThat(exchange.saved()).as("nobody is no address").isEmpty();
        type("@example.com");
        robot.clickOn(messages.get("draft.save"));
        assertThat(exchange.saved()).containsOnlyKeys("Questions before I decide about Alma.eml");
        robot.clickOn("#draft-anew");
        assertThat(document.current().letters()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(1);
        onFx(document::undo);
        assertThat(document.current().letters())
                .as("writing anew can be undone")
                .hasSize(1);
    }

    @Test
    void whereNothingCanBeKeptALetterIsGivenUpOnlyWhenTheUserSaysSo() {
        show(StackPane::new, 1000, 700);
        var readOnly = new Document(SampleEvaluation.fresh(), true);
        onFx(() -> drafts(readOnly).inquire(readOnly.current().platform("alma").orElseThrow()));
        type("Dear all. ");
        robot.push(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(2);
        robot.clickOn(messages.get("answer.discard.yes"));

        assertThat(Window.getWindows()).hasSize(1);
        assertThat(readOnly.current().letters()).isEmpty();
    }

    @Test
    void whereThereIsNothingToFollowUpItSaysHowThereComesToBe() {
        var document = new Document(SampleEvaluation.fresh());
        var tab = onFx(() -> new FollowUpsTab(CATALOG, messages, gone::add, drafts(document), calendar(), this::call));
        show(() -> page(tab.node()), 980, 680);
        var fresh = SampleEvaluation.fresh();
        onFx(() -> tab.show(fresh, new Evidence(fresh, CATALOG, TODAY), TODAY, true));

        assertThat(texts()).contains(messages.get("follow-ups.none"));
    }

    @Test
    void theTermsSayHowTheyStandWithEveryPlatform() {
        var evaluation = SampleEvaluation.underWay();
        var document = new Document(evaluation);
        var tab = onFx(() -> new TermsTab(CATALOG, messages, gone::add, drafts(document)));
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
