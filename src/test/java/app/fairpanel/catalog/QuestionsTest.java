package app.fairpanel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.QuestionBank;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Catalog CATALOG = new CatalogReader().read();
    private static final Question FIRST = CATALOG.questions().get(0);
    private static final Question SECOND = CATALOG.questions().get(1);
    private static final String TOPIC = FIRST.topics().getFirst();

    private static OwnQuestion own(String id, String domain, String brief) {
        return new OwnQuestion(id, domain, brief, "Who answers at night?", "", "", "", false, List.of(TOPIC));
    }

    private static Questions questions(QuestionBank bank) {
        return Questions.of(CATALOG, bank);
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    @Test
    void withoutChangesItIsTheCatalogue() {
        assertThat(questions(QuestionBank.EMPTY).asked()).isEqualTo(CATALOG.questions());
        assertThat(questions(QuestionBank.EMPTY).retired()).isEmpty();
        assertThat(questions(QuestionBank.EMPTY).questionsFor(TOPIC)).isEqualTo(CATALOG.questionsFor(TOPIC));
    }

    @Test
    void anAddedQuestionFollowsAndSettlesItsTopics() {
        var questions = questions(QuestionBank.EMPTY.with(own("night", "billing", "")));

        var added = questions.asked().getLast();
        assertThat(added.id()).isEqualTo("night");
        assertThat(added.domain()).isEqualTo(Domain.BILLING);
        assertThat(added.brief()).as("its words stand in for a name").isEqualTo("Who answers at night?");
        assertThat(added.origin()).isEqualTo(Question.Origin.OWN);
        assertThat(ids(questions.questionsFor(TOPIC))).contains(FIRST.id(), "night");
    }

    @Test
    void otherWordsForAShippedQuestionTakeItsPlace() {
        var questions = questions(QuestionBank.EMPTY.with(own(FIRST.id(), "billing", "Nights")));

        assertThat(ids(questions.asked())).isEqualTo(ids(CATALOG.questions()));
        assertThat(questions.asked().getFirst().brief()).isEqualTo("Nights");
        assertThat(questions.asked().getFirst().number()).isEqualTo(FIRST.number());
    }

    @Test
    void aRetiredQuestionIsNotListedButStillFound() {
        var questions = questions(QuestionBank.EMPTY.withRetired(FIRST.id(), true));

        assertThat(questions.asked()).hasSize(CATALOG.questions().size() - 1).doesNotContain(FIRST);
        assertThat(questions.questionsFor(TOPIC)).doesNotContain(FIRST);
        assertThat(questions.retired()).containsExactly(FIRST);
        assertThat(questions.question(FIRST.id())).contains(FIRST);
    }

    @Test
    void theOrderOfTheClinicianComesFirst() {
        var last = CATALOG.questions().getLast();

        var asked = questions(QuestionBank.EMPTY.withOrder(List.of(last.id(), "gone", SECOND.id())))
                .asked();

        assertThat(asked).startsWith(last, SECOND, FIRST).hasSameSizeAs(CATALOG.questions());
    }

    @Test
    void aDomainOfANewerVersionKeepsAShippedQuestionWhereItWas() {
        var questions = questions(QuestionBank.EMPTY.with(own(FIRST.id(), "supervision", "Nights")));

        assertThat(questions.question(FIRST.id()).orElseThrow().domain()).isEqualTo(FIRST.domain());
    }
}
