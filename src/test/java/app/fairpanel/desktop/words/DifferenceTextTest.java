package app.fairpanel.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.storage.Difference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {
    private final DifferenceText words = new DifferenceText(SampleEvaluation.CATALOG, Messages.load());
    private final Evaluation sample = SampleEvaluation.underWay();

    @Test
    void countsWhatChangedByItsKind() {
        var statements = sample.statements();
        var fewer = sample.withoutStatement(statements.get(0).id())
                .withoutStatement(statements.get(1).id())
                .with(new Clinician("Somebody Else", "LMFT", List.of(UsState.NY), Optional.empty()));

        assertThat(words.summary(Difference.between(fewer, sample)))
                .isEqualTo("name, license or states changed, 2 answers added");
        assertThat(words.summary(Difference.between(sample, sample))).isEqualTo("Nothing changed");
    }

    @Test
    void namesThePlatformAndTheTopicOfAnAnswerThatIsGone() {
        var gone = sample.statements().getFirst();
        var lines = words.lines(Difference.between(sample, sample.withoutStatement(gone.id())), List.of(sample));

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .startsWith("Removed 1 answer: ")
                .contains(sample.platform(gone.platform()).orElseThrow().name())
                .contains(SampleEvaluation.CATALOG
                        .topic(gone.topic())
                        .orElseThrow()
                        .name());
    }

    @Test
    void hasWordsForEveryKindOfChange() {
        var random = RandomEvaluations.seeded(11);
        for (int i = 0; i < 30; i++) {
            var before = random.next(4);
            var after = random.next(4);
            var difference = Difference.between(before, after);
            assertThat(words.summary(difference)).isNotBlank().doesNotContain("{", "null");
            assertThat(words.lines(difference, List.of(before, after)))
                    .allSatisfy(line -> assertThat(line).isNotBlank());
        }
    }
}
