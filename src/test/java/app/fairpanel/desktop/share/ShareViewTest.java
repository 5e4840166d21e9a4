package app.fairpanel.desktop.share;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Questions;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.QuestionSet;
import app.fairpanel.storage.QuestionSetFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShareViewTest extends ViewTest {
    private final Document document = new Document(SampleEvaluation.underWay());
    private final TestExchange exchange = new TestExchange();
    private final List<String> said = new ArrayList<>();
    private MenuButton button;

    @BeforeEach
    void showMenu() {
        button = onFx(() -> menu(document));
        show(() -> new StackPane(button), 1000, 700);
    }

    private MenuButton menu(Document of) {
        var made = new MenuButton(messages.get("share"));
        new ShareMenu(
                        of,
                        new EvidenceModel(of, CATALOG, CLOCK),
                        CATALOG,
                        messages,
                        appearance(),
                        CLOCK,
                        new NewIds(CLOCK, new Random(1)),
                        exchange,
                        this::stage)
                .fill(made, said::add);
        return made;
    }

    private void choose(String words) {
        onFx(() -> button.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .forEach(item -> item.fire()));
    }

    private List<String> texts() {
        return robot.targetWindow(front()).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private String saved(String name) {
        return new String(Objects.requireNonNull(exchange.saved().get(name), name), StandardCharsets.UTF_8);
    }

    @Test
    void questionsAreHandedOnAndTakenOverByChoice() {
        choose(messages.get("share.save"));
        var all = CATALOG.questions().size();
        var set = ((QuestionSetFormat.Reading.Read)
                        new QuestionSetFormat().read(saved("Questions of Dana Rivera.json")))
                .set();
        assertThat(set.questions()).hasSize(all);
        assertThat(said).singleElement().asString().contains("Questions of Dana Rivera.json");

        var changed = set.questions().get(1);
        var others = new ArrayList<>(set.questions().subList(0, 3));
        others.set(
                1,
                new OwnQuestion(
                        changed.id(),
                        changed.domain(),
                        changed.brief(),
                        "In other words?",
                        changed.why(),
                        changed.good(),
                        changed.redFlag(),
                        changed.inWriting(),
                        changed.topics()));
        others.add(
                new OwnQuestion("new-1", "billing", "", "Who answers at night?", "", "", "", true, List.of("nowhere")));
        others.add(new OwnQuestion("new-2", "cooking", "", "What is for lunch?", "", "", "", false, List.of()));
        exchange.give(
                new String(new QuestionSetFormat().write(new QuestionSet("Lee", others)), StandardCharsets.UTF_8));
        choose(messages.get("share.add"));
        picture("share-questions-light");
        audit();

        assertThat(texts())
                .contains(messages.get("share.questions.count", 1, 1, 2))
                .contains(messages.get("share.questions.no-part", "What is for lunch?", "cooking"))
                .contains(messages.get("share.questions.before", changed.question()));
        robot.clickOn("In other words?");
        robot.clickOn("#take");
        var bank = Questions.of(CATALOG, document.current().bank());
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(bank.question("new-1").orElseThrow().topics()).isEmpty();
        assertThat(bank.question(changed.id()).orElseThrow().question()).isEqualTo("In other words?");
        assertThat(bank.question("new-2")).isEmpty();
        onFx(document::undo);
        assertThat(document.current().bank().ownQuestions()).isEmpty();
    }

    @Test
    void answersAreShownBeforeTheyAreAdded() {
        choose(messages.get("share.sheet", "Headway"));
        var sheet = saved("Questions for Headway.csv");
        assertThat(sheet).contains("Built in, optional", "30 days", "45 days");
        var headings = sheet.substring(0, sheet.indexOf("\r\n") + 2);
        exchange.give(headings
                + "clawback/%s,Headway,,,Clawbacks,,\"24 months, at most\",Lee,contracts,2026-11-02,,,,\r\n"
                        .formatted(CATALOG.question("clawback")
                                .orElseThrow()
                                .topics()
                                .getFirst())
                + "credentialing-time/credentialing-time,Headway,,,Time,soon,,,,,,,,\r\n");
        choose(messages.get("share.answers"));
        picture("share-answers-light");
        audit();

        assertThat(texts())
                .contains("1 answer to add · 0 you have already · 0 left open · 1 not readable")
                .anyMatch(text -> text.startsWith("Line 3, Time: “soon” cannot be read."));
        var before = document.current();
        robot.clickOn("#take");
        assertThat(document.current().statements().getLast().words()).isEqualTo("24 months, at most");
        assertThat(document.current().calls().getLast().start().toLocalDate()).isEqualTo(TODAY.minusDays(1));
        onFx(document::undo);
        assertThat(document.current()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoneSaysWhy() {
        exchange.give("Dear Dana,\nhere are my answers");
        choose(messages.get("share.answers"));
        picture("share-refused-light");
        assertThat(texts()).anyMatch(text -> text.startsWith("It has no column"));
        onFx(() -> front().hide());
        choose(messages.get("share.add"));
        assertThat(texts()).anyMatch(text -> text.contains("not JSON") || text.contains("broken"));
    }

    @Test
    void aDocumentToLookAtTakesNothingOver() {
        var readOnly = onFx(() -> menu(new Document(document.current(), true)));

        assertThat(readOnly.getItems())
                .filteredOn(item -> item.isDisable())
                .extracting(item -> item.getText())
                .containsExactly(messages.get("share.answers"), messages.get("share.add"));
    }
}
