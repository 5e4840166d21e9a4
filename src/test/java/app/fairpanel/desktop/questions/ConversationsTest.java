package app.fairpanel.desktop.questions;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static app.fairpanel.desktop.SampleEvaluation.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.desktop.answer.SaidBefore;
import app.fairpanel.desktop.call.CallCorrectionDialog;
import app.fairpanel.desktop.draft.DraftDialog;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.CallItem.Result;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationsTest extends ViewTest {
    private final List<String> called = new ArrayList<>();
    private final Document document = new Document(SampleEvaluation.underWay()
            .with(new Call(
                    "c2",
                    "headway",
                    Call.Channel.MEETING,
                    TODAY.minusDays(2).atTime(9, 0),
                    Optional.of(TODAY.minusDays(2).atTime(9, 24, 40)),
                    Call.Outcome.CALL_BACK,
                    Optional.of(TODAY.plusDays(3).atTime(15, 0)),
                    Optional.of("p1"),
                    "Lee",
                    "",
                    "01:10 Knows the contracts",
                    List.of(new CallItem("clawback", Result.DID_NOT_KNOW, "", Scope.ANY))))
            .with(new Contact("p1", "headway", "Lee", "contracting", "(555) 010-4477", "", "mornings"))
            .with(SampleEvaluation.said(
                    "s9",
                    "telehealth",
                    "headway",
                    text("Built in"),
                    "telehealth",
                    new Source(SourceKind.CONTRACT, "Headway", "agreement", Optional.empty(), Optional.empty()))));
    private final TimelineEntries entries = new TimelineEntries(CATALOG, messages);
    private final TestExchange exchange = new TestExchange();
    private ConversationsTab tab;

    @Test
    void theTimelineTellsWhatOnlyTheConversationKnows() {
        var own = new OwnQuestion("own", "billing", "Nights", "Who answers at night?", "", "", "", false, List.of());
        var evaluation = SampleEvaluation.fresh();
        var call = Call.reached("c9", "alma", Call.Channel.CALL, TODAY.atTime(9, 0), "Kim", "")
                .withItems(List.of(
                        new CallItem("own", Result.ANSWERED, "Nobody does.", Scope.ANY),
                        new CallItem("clawback", Result.DID_NOT_KNOW, "Asks Tom", Scope.ANY),
                        new CallItem("pay-calendar", Result.SKIPPED, "", Scope.ANY)));
        var told = entries.of(evaluation.with(evaluation.bank().with(own)).with(call), "alma");

        assertThat(told.getFirst().answers())
                .containsExactly("Nights: “Nobody does.”", "They did not know: Clawbacks “Asks Tom”");
    }

    @BeforeEach
    void showTab() {
        tab = onFx(() -> new ConversationsTab(
                CATALOG,
                messages,
                new ContactEdits(document, messages, new NewIds(CLOCK, new Random(1))),
                drafts(),
                (platform, person) -> called.add(platform),
                new CallCorrectionDialog(document, CATALOG, messages, appearance(), CLOCK, this::stage)));
        show(
                () -> {
                    var page = new StackPane(tab.node());
                    page.getStyleClass().addAll("page", "page-content");
                    return page;
                },
                980,
                680);
        onFx(() -> document.evaluation().subscribe(tab::show));
    }

    private DraftDialog drafts() {
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

    @Test
    void aConversationIsConfirmedFromTheTimeline() {
        robot.clickOn("Headway");
        robot.clickOn(messages.get("timeline.confirm"));

        assertThat(robot.targetWindow(front())
                        .lookup("#draft-body")
                        .queryAs(TextArea.class)
                        .getText())
                .contains("Hello Kim,", "Video built in: Built in, optional");
    }

    @Test
    void aConversationIsPutRightAndItsAnswersFollow() {
        robot.clickOn("Headway");
        correct("Phone call");
        picture("call-correction-light");
        audit();
        fill("#minutes", "half an hour");
        robot.push(KeyCode.ENTER);
        assertThat(robot.targetWindow(front())
                        .lookup("#problem")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo(messages.get("call.correct.minutes.wrong"));
        fill("#minutes", "31");
        onFx(() -> robot.targetWindow(front())
                .lookup("#person")
                .queryAs(ComboBox.class)
                .getEditor()
                .setText("Kimberly"));
        robot.push(KeyCode.ENTER);

        assertThat(Window.getWindows()).hasSize(1);
        assertThat(entries.of(document.current(), "headway"))
                .extracting(TimelineEntry::facts)
                .contains("Kimberly · provider support · 31 minutes · reached");
        assertThat(document.current().statements())
                .filteredOn(statement -> statement.call().filter("c1"::equals).isPresent())
                .hasSize(2)
                .allSatisfy(statement -> assertThat(statement.source().name()).isEqualTo("Kimberly"));
        onFx(document::undo);
        assertThat(document.current().calls().getFirst().person()).isEqualTo("Kim");
        assertThat(document.current().statements().getFirst().source().name()).isEqualTo("Kim");
    }

    @Test
    void whatWasTypedToCorrectAConversationIsGivenUpOnlyOnRequest() {
        robot.clickOn("Headway");
        correct("Meeting");
        fill("#notes", "Something else");
        robot.push(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(2);
        robot.clickOn(messages.get("answer.discard.yes"));

        assertThat(Window.getWindows()).hasSize(1);
        assertThat(document.current().calls()).extracting(Call::notes).doesNotContain("Something else");
    }

    private void correct(String conversation) {
        onFx(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(messages.get("timeline.correct"))
                        && button.getAccessibleText().contains(conversation))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void fill(String field, String text) {
        onFx(() -> robot.targetWindow(front())
                .lookup(field)
                .queryAs(TextInputControl.class)
                .setText(text));
    }

    @Test
    void aSheetOfPaperHoldsWhatIsOpen() {
        robot.clickOn(messages.get("timeline.print"));

        assertThat(exchange.pages()).containsOnlyKeys("Questions for Alma");
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(messages.get("sheet.shown", "/kept/Questions for Alma.html"));
    }

    @Test
    void theTimelineTellsTheLatestFirstWithEverythingThatWasNoted() {
        var heard = entries.of(document.current(), "headway");

        assertThat(heard).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
        assertThat(heard.getFirst()).satisfies(meeting -> {
            assertThat(meeting.title()).isEqualTo("Nov 1, 2026, 9:00 AM · Meeting");
            assertThat(meeting.facts()).isEqualTo("Lee · 25 minutes · Call back on Nov 6, 2026, 3:00 PM");
            assertThat(meeting.answers()).containsExactly("They did not know: Clawbacks");
            assertThat(meeting.notes()).isEqualTo("01:10 Knows the contracts");
        });
        assertThat(heard)
                .extracting(TimelineEntry::title)
                .contains("Oct 29, 2026 · contract · Headway · agreement", "Oct 29, 2026, 11:30 AM · Phone call");
        assertThat(entries.of(document.current(), "alma"))
                .extracting(TimelineEntry::call)
                .containsOnly(Optional.empty());
    }

    @Test
    void whatWasTakenBackIsNotTold() {
        onFx(() -> document.edit(
                "withdraw",
                evaluation -> evaluation.withStatements(list ->
                        list.stream().map(statement -> statement.withdraw()).toList())));

        assertThat(entries.of(document.current(), "alma")).isEmpty();
    }

    @Test
    void somebodyIsAddedChangedRemovedAndOfferedFromThenOn() {
        robot.clickOn("#addContact");
        type("Ana");
        robot.clickOn("#contact-email");
        type("ana");
        robot.clickOn(messages.get("contacts.save"));
        assertThat(document.current().contacts()).as("ana is no address").hasSize(1);
        assertThat(robot.lookup(".error-text").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(messages.get("contacts.no-email"));
        type("@example.com");
        robot.clickOn(messages.get("contacts.save"));

        var platform = document.current().platform("alma").orElseThrow();
        assertThat(document.current().contacts().getLast().email()).isEqualTo("ana@example.com");
        assertThat(new SaidBefore(CATALOG, document.current()).people(platform)).contains("Ana");
        audit();

        robot.clickOn(messages.get("contacts.change"));
        onFx(() -> robot.lookup("#contact-role").queryAs(TextField.class).setText("Enrollment"));
        robot.clickOn(messages.get("contacts.save"));
        assertThat(new SaidBefore(CATALOG, document.current()).role(platform, "ana"))
                .contains("Enrollment");
        robot.clickOn(messages.get("contacts.remove"));
        assertThat(document.current().contacts()).hasSize(1);
        onFx(document::undo);
        assertThat(document.current().contacts()).hasSize(2);
    }

    @Test
    void aRemovedContactStaysInTheConversationByName() {
        robot.clickOn("Headway");
        picture("conversations-light");
        audit();
        robot.clickOn(messages.get("contacts.remove"));

        var meeting = document.current().calls().getLast();
        assertThat(meeting.contact()).isEmpty();
        assertThat(meeting.person()).isEqualTo("Lee");
    }

    @Test
    void itIsPicturedInBothSizes() {
        var page = new StackPane();
        page.getStyleClass().addAll("page", "page-content");
        robot.clickOn("Headway");
        pictures(
                "conversations",
                () -> {
                    page.getChildren().setAll(tab.node());
                    return new StackPane(page);
                },
                1100,
                700);
        assertThat(page.getChildren()).hasSize(1);
    }
}
