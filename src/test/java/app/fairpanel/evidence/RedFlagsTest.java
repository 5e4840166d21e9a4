package app.fairpanel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.catalog.Question;
import app.fairpanel.evaluation.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedFlagsTest {
    private static final Catalog CATALOG = new CatalogReader().read();

    private static Question question(String id) {
        return CATALOG.question(id).orElseThrow();
    }

    private static boolean warns(String question, String words) {
        return RedFlags.in(question(question), Map.of(), words).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payer-and-plan-list  | We take most major plans, really.
            other-platforms      | There is an exclusivity clause for two years
            eap                  | You'd be enrolled automatically
            payer-spread         | Sorry, that's proprietary!
            rate-changes         | The rates may change at any time.
            unpaid-client-share  | It gets deducted from the next payout after 60 days
            referral-volume      | it varies
            support              | only the chatbot
            platform-ownership   | No clause on that
            annual-plan          | The plan renews by itself
            """)
    void soundsLikeTheRedFlag(String question, String words) {
        assertThat(warns(question, words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other-platforms      | No exclusivity clause at all
            payer-spread         | It isn't proprietary, it is 12 percent
            denials              | You are paid either way, even while the insurer takes its time
            unpaid-client-share  | We absorb it and never deduct it from your payout
            platform-ownership   | There is a clause that keeps care and pay going
            support              | Phone line from 8 to 6 and a named contact
            """)
    void soundsLikeNoRedFlag(String question, String words) {
        assertThat(warns(question, words)).isFalse();
    }

    @Test
    void noGoodAnswerSoundsLikeTheRedFlag() {
        assertThat(CATALOG.questions()).noneMatch(question -> warns(question.id(), question.good()));
    }

    @Test
    void everyRedFlagThatSaysSomethingIsRecognized() {
        assertThat(CATALOG.questions().stream()
                        .filter(question -> !TellingWords.in(question.good())
                                .keySet()
                                .containsAll(TellingWords.in(question.redFlag()).keySet()))
                        .filter(question -> !warns(question.id(), question.redFlag()))
                        .map(Question::id))
                .isEmpty();
    }

    @Test
    void itSaysByWhat() {
        var sign = RedFlags.in(question("eap"), Map.of("eap", new Value.Text("Enrolled automatically")), "");
        assertThat(sign).contains(new RedFlags.Sign(List.of("enrolled", "automatically"), List.of()));
    }

    @Test
    void aPlainNoCanBeTheRedFlag() {
        assertThat(Stream.of(true, false)
                        .map(yes ->
                                RedFlags.in(question("early-start"), Map.of("early-start", new Value.YesNo(yes)), "")))
                .satisfiesExactly(
                        yes -> assertThat(yes).isEmpty(),
                        no -> assertThat(no).contains(new RedFlags.Sign(List.of(), List.of("early-start"))));
    }

    @Test
    void whereThereIsNoRedFlagThereIsNoWarning() {
        var shipped = question("eap");
        var own = new Question(
                "own",
                0,
                shipped.domain(),
                "Own",
                "Own?",
                "",
                "",
                "",
                List.of(),
                false,
                Question.Origin.OWN,
                List.of(),
                List.of());
        assertThat(RedFlags.in(own, Map.of(), "Anything at all")).isEmpty();
    }
}
