package app.fairpanel.desktop.call;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.CallItem.Result;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Letter;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.QuantityKind;
import app.fairpanel.money.Input;
import app.fairpanel.system.Settings.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallModeTest extends ViewTest {
    private final Document document = new Document(SampleEvaluation.underWay());
    private final TestExchange exchange = new TestExchange();
    private CallWindow mode;

    @BeforeEach
    void showOwner() {
        mode = new CallWindow(
                document,
                onFx(() -> new EvidenceModel(document, CATALOG, CLOCK)),
                CATALOG,
                messages,
                appearance(),
                new StatementCards(messages, address -> {}, new Background(Runnable::run, Runnable::run)),
                CLOCK,
                new NewIds(CLOCK, new Random(1)),
                AskingOrder.AS_PLANNED,
                exchange,
                this::stage);
        show(StackPane::new, 1000, 700);
    }

    private Call last() {
        return document.current().calls().getLast();
    }

    private CallItem item(int at) {
        return last().items().get(at);
    }

    private void begin() {
        onFx(() -> mode.open());
        robot.push(KeyCode.ENTER);
    }

    private String words() {
        return robot.targetWindow(front())
                .lookup(".call-middle .text-area")
                .queryAs(TextArea.class)
                .getText();
    }

    @Test
    void aWholeCallIsMadeByKeyboardAlone() {
        onFx(() -> mode.open());
        picture("call-start-light");
        audit();
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        type("Kim");
        robot.push(KeyCode.ENTER);
        assertThat(last().goesOn()).isTrue();
        assertThat(last().person()).isEqualTo("Kim");
        assertThat(last().items())
                .hasSize(CallPlan.USUAL)
                .extracting(CallItem::result)
                .containsOnly(Result.OPEN);

        robot.push(KeyCode.ENTER);
        assertThat(item(0).result())
                .as("Enter without an answer does not go on")
                .isEqualTo(Result.OPEN);
        type("Only for my own errors.");
        assertThat(item(0).words()).as("kept while it is typed").isEqualTo("Only for my own errors.");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        type("Sends the agreement");
        robot.push(KeyCode.ENTER);
        type("They said so.");
        picture("call-talk-light");
        audit();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.U);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        type("Said while hanging up");
        robot.push(KeyCode.CONTROL, KeyCode.E);

        assertThat(last().outcome()).isEqualTo(Call.Outcome.REACHED);
        assertThat(last().end()).isPresent();
        assertThat(last().notes()).isEqualTo("00:00 Sends the agreement");
        assertThat(last().items())
                .extracting(CallItem::result)
                .startsWith(
                        Result.ANSWERED,
                        Result.WILL_WRITE,
                        Result.DID_NOT_KNOW,
                        Result.SKIPPED,
                        Result.ANSWERED,
                        Result.OPEN);
        assertThat(document.current().statements())
                .filteredOn(statement ->
                        statement.call().filter(last().id()::equals).isPresent())
                .extracting(statement -> statement.words())
                .containsExactly("Only for my own errors.", "They said so.", "Said while hanging up");
        var inquiry = document.current().inquiry(item(1).question(), last().platform());
        assertThat(inquiry.state()).isEqualTo(Inquiry.State.WAITING);
        assertThat(inquiry.followUp()).contains(TODAY.plusDays(Inquiry.PATIENCE_DAYS));
        picture("call-summary-light");
        audit();

        robot.clickOn(messages.get("draft.copy"));
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .contains("Kim", "Only for my own errors.")
                .doesNotContain("Sends the agreement");
        robot.clickOn(messages.get("call.close"));
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void aCallThatWasCutOffIsContinuedWhereItWas() {
        begin();
        type("Half an ans");
        onFx(() -> front().hide());
        assertThat(last().goesOn()).isTrue();

        onFx(() -> mode.open());
        picture("call-cut-off-light");
        robot.clickOn(messages.get("call.cut-off.go-on"));
        assertThat(words()).isEqualTo("Half an ans");
        type("wer");
        robot.push(KeyCode.ENTER);

        assertThat(item(0)).isEqualTo(new CallItem(item(0).question(), Result.ANSWERED, "Half an answer", Scope.ANY));
        assertThat(document.current().calls()).as("it is the same call").hasSize(2);
    }

    @Test
    void theChosenQuestionsCanBeAskedFromPaper() {
        onFx(() -> mode.open());
        robot.clickOn(messages.get("call.print"));

        assertThat(exchange.pages())
                .hasEntrySatisfying(
                        "Questions for Alma",
                        page -> assertThat(page.split("data-number=", -1)).hasSize(CallPlan.USUAL + 1));
    }

    @Test
    void aCallThatWasCutOffCanBeEnded() {
        begin();
        onFx(() -> front().hide());

        onFx(() -> mode.open());
        robot.clickOn(messages.get("call.cut-off.end"));

        assertThat(last().goesOn()).isFalse();
        assertThat(last().end()).as("nobody knows when it was over").isEmpty();
    }

    @Test
    void aValueThatCannotBeReadKeepsTheQuestionOpen() {
        var edits = new CallEdits(document, CATALOG, messages, CLOCK, new NewIds(CLOCK, new Random(2)));
        onFx(() -> edits.start("alma", Call.Channel.CALL, "", "", List.of("credentialing-time")));
        onFx(() -> mode.open());
        robot.clickOn(messages.get("call.cut-off.go-on"));
        robot.push(KeyCode.TAB);
        type("soon");
        robot.push(KeyCode.ENTER);

        assertThat(item(0).result()).isEqualTo(Result.OPEN);
        assertThat(robot.targetWindow(front()).lookup(".error-text").queryAllAs(Label.class))
                .filteredOn(Label::isVisible)
                .extracting(Label::getText)
                .containsExactly(messages.get("answer.allowed.days"));
    }

    @Test
    void theDayToAskAgainIsSetInTheSummary() {
        startWith("clawback");
        type("Sends the policy.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        var day = robot.targetWindow(front()).lookup(".date-field .text-field").queryAllAs(TextField.class).stream()
                .filter(field -> messages.get(
                                "call.summary.follow-up.name",
                                CATALOG.question("clawback").orElseThrow().brief())
                        .equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        onFx(() -> day.setText("12/1"));
        assertThat(document.current().inquiry("clawback", "headway").followUp()).contains(LocalDate.of(2026, 12, 1));
        onFx(() -> day.setText("some day"));

        assertThat(document.current().inquiry("clawback", "headway").followUp())
                .as("the last day that could be read")
                .contains(LocalDate.of(2026, 12, 1));
        assertThat(shown(".error-text")).isEqualTo(messages.get("questions.follow-up.wrong"));
        onFx(document::undo);
        assertThat(document.current().inquiry("clawback", "headway").followUp())
                .contains(TODAY.plusDays(Inquiry.PATIENCE_DAYS));
    }

    @Test
    void theLetterIsKeptAsItWasLeft() {
        startWith("clawback");
        type("Twelve months.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.clickOn("#draft-body");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        type("Dear Pat! ");
        onFx(() -> front().hide());

        var letter = document.current()
                .letter(Letter.Purpose.CONFIRMATION, "headway", Optional.of(last().id()))
                .orElseThrow();
        assertThat(letter.body()).startsWith("Dear Pat! Hello Pat,").contains("Twelve months.");
        assertThat(letter.changed()).isEqualTo(TODAY);
    }

    @Test
    void whatWasNotPlannedIsAskedAndWhatWasAnsweredIsGoneBackTo() {
        startWith("clawback");
        assertThat(shown(".call-another .label")).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        type("video");
        picture("call-another-light");
        audit();
        robot.push(KeyCode.ENTER);
        assertThat(last().items())
                .extracting(CallItem::question)
                .startsWith("clawback")
                .hasSize(2);
        var other = item(1).question();
        type("Zoom");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        type("Twelve months.");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);

        assertThat(last().items()).extracting(CallItem::result).containsOnly(Result.ANSWERED);
        assertThat(document.current().statements())
                .filteredOn(
                        statement -> statement.question().filter(other::equals).isPresent()
                                && statement.call().filter(last().id()::equals).isPresent())
                .extracting(statement -> statement.words())
                .containsExactly("Zoom");
    }

    @Test
    void figuresAmongTheWordsAreTakenOverWithOneKey() {
        startWith("all-fees");
        type("$125 a month, and 2.9% on cards");
        assertThat(offer()).contains("Membership fee $125, Card fees 2.9%");
        picture("call-figures-light");
        audit();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(offer()).as("they are taken").isEmpty();
        robot.push(KeyCode.ENTER);

        assertThat(document.current().statements())
                .filteredOn(statement ->
                        statement.call().filter(last().id()::equals).isPresent())
                .extracting(Statement::topic, Statement::words)
                .containsExactly(
                        tuple("membership-fee", "$125 a month, and 2.9% on cards"),
                        tuple("card-fees", "$125 a month, and 2.9% on cards"));
    }

    private String offer() {
        var button = robot.targetWindow(front()).lookup("#takeOver").queryAs(Button.class);
        return button.isVisible() ? button.getText() : "";
    }

    @Test
    void whatTheyTalkAboutAlreadyIsGoneToOnTheList() {
        begin();
        var later = item(6).question();
        var before = last().items().size();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        type(CATALOG.question(later).orElseThrow().brief());
        robot.push(KeyCode.ENTER);
        type("They began with it.");
        robot.push(KeyCode.ENTER);

        assertThat(last().items()).hasSize(before);
        assertThat(item(6).result()).isEqualTo(Result.ANSWERED);
        assertThat(item(0).result()).as("nothing was skipped for it").isEqualTo(Result.OPEN);
    }

    @Test
    void aRateIsAskedForItsBasisAndKeptOnThatOfTheOffer() {
        onFx(() -> document.edit(
                "share",
                evaluation -> evaluation.with(new InputOverride(
                        Input.PAYOUT_SHARE.id(),
                        Optional.of("headway"),
                        Value.Quantity.exactly(QuantityKind.PERCENT, BigDecimal.valueOf(5)),
                        TODAY))));
        startWith("fee-schedule");
        type("114 to my bank");
        assertThat(shown("#understood")).contains("$120 a session");
        onFx(() -> robot.targetWindow(front())
                .lookup("#words")
                .queryAs(TextArea.class)
                .setText("For 90837."));
        var rate = robot.targetWindow(front()).lookup("#topics .text-field").queryAllAs(TextField.class).stream()
                .filter(field -> field.getAccessibleText() != null
                        && field.getAccessibleText().startsWith("Rate for a session"))
                .findFirst()
                .orElseThrow();
        onFx(() -> rate.setText("114"));
        robot.targetWindow(front()).clickOn(messages.get("answer.basis.bank"));
        picture("call-rate-light");
        audit();
        assertThat(rate.getText()).isEqualTo("114 to my bank");
        robot.push(KeyCode.ENTER);

        assertThat(document.current().statements().getLast()).satisfies(said -> {
            assertThat(said.value()).contains(Value.Quantity.exactly(QuantityKind.MONEY, BigDecimal.valueOf(120)));
            assertThat(said.words()).startsWith("For 90837.\n[$114 a session is what reaches the bank.");
        });
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(robot.targetWindow(front())
                        .lookup("#draft-body")
                        .queryAs(TextArea.class)
                        .getText())
                .contains("$114 a session, which is what reaches my bank. “For 90837.”")
                .doesNotContain("120");
    }

    private void startWith(String question) {
        var edits = new CallEdits(document, CATALOG, messages, CLOCK, new NewIds(CLOCK, new Random(2)));
        onFx(() -> edits.start("headway", Call.Channel.CALL, "Pat", "", List.of(question)));
        onFx(() -> mode.open());
        robot.clickOn(messages.get("call.cut-off.go-on"));
    }

    private void typeCode(String code) {
        onFx(() -> robot.targetWindow(front())
                .lookup("#code")
                .queryAs(ComboBox.class)
                .getEditor()
                .setText(code));
    }

    private String shown(String query) {
        return robot.targetWindow(front()).lookup(query).queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .collect(Collectors.joining());
    }

    @Test
    void anAnswerThatContradictsAnotherOrSoundsLikeTheRedFlagIsWarnedOfAndKept() {
        startWith("telehealth");
        type("It is HIPAA compliant.");
        robot.push(KeyCode.TAB);
        type("Not built in");
        assertThat(shown("#warning")).contains("Kim", "Built in, optional");
        assertThat(shown("#warning")).contains("hipaa").contains("compliant");
        picture("call-warning-light");
        audit();
        robot.push(KeyCode.ENTER);

        assertThat(item(0).result()).isEqualTo(Result.ANSWERED);
    }

    @Test
    void anAnswerHoldsForTheScopeThatWasChosenAndNothingOfItIsLost() {
        startWith("audio-only");
        type("Only audio");
        robot.clickOn(messages.get("answer.scope"));
        picture("call-scope-light");
        typeCode("9083");
        onFx(() -> front().hide());
        assertThat(item(0).scope().cptCode()).contains("9083");
        onFx(() -> mode.open());
        robot.clickOn(messages.get("call.cut-off.go-on"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(item(0).result()).as("9083 is no code").isEqualTo(Result.OPEN);
        typeCode("90837");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(document.current().statements().getLast().scope().cptCode()).contains("90837");
    }

    @Test
    void howToJudgeAnAnswerStaysInSightWithSeveralTopics() {
        startWith("all-fees");
        picture("call-topics-light");
        var flag = robot.targetWindow(front()).lookup("#redFlag").queryAs(Label.class);
        var seen = onFx(() -> flag.localToScene(flag.getLayoutBounds()));

        assertThat(seen.getMaxY()).isLessThan(front().getScene().getHeight());
        assertThat(flag.isVisible()).isTrue();
    }

    @Test
    void aCallThatReachedNobodyCanBeToBeCalledBack() {
        begin();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(last().outcome()).as("nothing was noted").isEqualTo(Call.Outcome.NO_ANSWER);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(last().outcome()).isEqualTo(Call.Outcome.CALL_BACK);
        robot.push(KeyCode.TAB);
        type("11/5");
        robot.push(KeyCode.TAB);
        type("3 pm");
        picture("call-back-light");
        audit();

        assertThat(last().callBack()).contains(LocalDate.of(2026, 11, 5).atTime(15, 0));
    }

    @Test
    void itIsPicturedInTheDark() {
        onFx(() -> appearance().theme().set(Theme.DARK));
        begin();
        picture("call-talk-dark");
        type("A word");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        picture("call-summary-dark");
        assertThat(last().goesOn()).isFalse();
    }

    @Test
    void aDocumentToLookAtIsNotCalledFrom() {
        var readOnly = new Document(document.current(), true);
        var other = new CallWindow(
                readOnly,
                onFx(() -> new EvidenceModel(readOnly, CATALOG, CLOCK)),
                CATALOG,
                messages,
                appearance(),
                new StatementCards(messages, address -> {}, new Background(Runnable::run, Runnable::run)),
                CLOCK,
                new NewIds(CLOCK, new Random(1)),
                AskingOrder.AS_PLANNED,
                exchange,
                this::stage);
        onFx(() -> other.open());

        assertThat(Window.getWindows()).hasSize(1);
    }
}
