package app.fairpanel.desktop.questions;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BankTest extends ViewTest {
    private final Document document = new Document(SampleEvaluation.underWay());
    private final BankEdits edits = new BankEdits(document, CATALOG, messages, new NewIds(CLOCK, new Random(1)));
    private QuestionDialog dialog;

    @BeforeEach
    void showOwner() {
        dialog = new QuestionDialog(document, CATALOG, messages, appearance(), this::stage);
        show(StackPane::new, 1000, 700);
    }

    private Questions questions() {
        return Questions.of(CATALOG, document.current().bank());
    }

    private Question question(String id) {
        return questions().question(id).orElseThrow();
    }

    private List<String> order() {
        return questions().asked().stream().map(Question::id).limit(4).toList();
    }

    @Test
    void aQuestionIsAddedByKeyboardAlone() {
        onFx(() -> dialog.add(Domain.MONEY, edits));
        picture("question-add-light");
        audit();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type("Who answers at night?");
        robot.push(KeyCode.TAB);
        type("Nights");
        robot.push(KeyCode.ENTER);

        assertThat(Window.getWindows()).hasSize(1);
        var added = questions().asked().getLast();
        assertThat(added.question()).isEqualTo("Who answers at night?");
        assertThat(added.brief()).isEqualTo("Nights");
        assertThat(added.domain()).isEqualTo(Domain.MONEY);
        assertThat(added.topics()).isEmpty();
        onFx(document::undo);
        assertThat(questions().asked()).hasSameSizeAs(CATALOG.questions());
    }

    @Test
    void aQuestionCanSettleSeveralTopics() {
        var topics = List.of("telehealth", "membership-fee");
        onFx(() -> dialog.add(Domain.MONEY, edits));
        type("What does video cost?");
        topics.forEach(topic -> onFx(
                () -> robot.targetWindow(front()).lookup("#bank-topic").queryAs(MenuButton.class).getItems().stream()
                        .flatMap(menu -> ((Menu) menu).getItems().stream())
                        .filter(item -> item.getText().equals(name(topic)))
                        .findFirst()
                        .orElseThrow()
                        .fire()));
        picture("question-topics-light");
        audit();
        robot.clickOn(messages.get("bank.save"));

        var added = questions().asked().getLast();
        assertThat(added.topics()).isEqualTo(topics);
        onFx(() -> dialog.change(added, edits));
        robot.clickOn(messages.get("bank.topic.remove"));
        robot.clickOn(messages.get("bank.save"));
        assertThat(question(added.id()).topics()).containsExactly("membership-fee");
    }

    private static String name(String topic) {
        return CATALOG.topic(topic).map(Topic::name).orElseThrow();
    }

    @Test
    void whatWasTypedIsGivenUpOnlyWhenTheUserSaysSo() {
        onFx(() -> dialog.change(question("clawback"), edits));
        type(" And then?");
        robot.push(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(2);
        robot.clickOn(messages.get("answer.discard.yes"));

        assertThat(Window.getWindows()).hasSize(1);
        assertThat(question("clawback")).isEqualTo(CATALOG.question("clawback").orElseThrow());
    }

    @Test
    void aShippedQuestionKeepsItsPlaceAndTopicsInOtherWordsAndGetsItsOwnBack() {
        var before = question("clawback");
        onFx(() -> dialog.change(before, edits));
        type(" And then?");
        robot.clickOn(messages.get("bank.save"));

        var changed = question("clawback");
        assertThat(changed.question()).isEqualTo(before.question() + " And then?");
        assertThat(changed.topics()).isEqualTo(before.topics());
        assertThat(questions().asked().indexOf(changed))
                .isEqualTo(CATALOG.questions().indexOf(before));
        assertThat(edits.isReworded(changed)).isTrue();
        onFx(() -> edits.restore(changed));
        assertThat(question("clawback")).isEqualTo(before);
    }

    @Test
    void aQuestionMovesPastItsNeighborAndBack() {
        var before = order();
        onFx(() -> edits.move(question(before.get(1)), question(before.get(0))));
        assertThat(order()).containsExactly(before.get(1), before.get(0), before.get(2), before.get(3));
        onFx(() -> edits.move(question(before.get(1)), question(before.get(2))));
        assertThat(order()).containsExactly(before.get(0), before.get(2), before.get(1), before.get(3));
    }

    @Test
    void whatIsNoLongerAskedCanBeAskedAgain() {
        onFx(() -> edits.retire(question("clawback")));
        assertThat(questions().asked()).extracting(Question::id).doesNotContain("clawback");
        var actions = onFx(() -> {
            var made = new BankActions(edits, dialog, messages);
            made.show(question("clawback"), true, List.of());
            return made;
        });
        onFx(() -> ((Button) actions.getChildren().getFirst()).fire());

        assertThat(questions().asked()).extracting(Question::id).contains("clawback");
    }

    @Test
    void aDocumentToLookAtOffersNothing() {
        var readOnly = new BankEdits(
                new Document(document.current(), true), CATALOG, messages, new NewIds(CLOCK, new Random(1)));
        var actions = onFx(() -> {
            var made = new BankActions(readOnly, dialog, messages);
            made.show(question("clawback"), false, List.of());
            return made;
        });
        assertThat(actions.getChildren()).isEmpty();
    }
}
