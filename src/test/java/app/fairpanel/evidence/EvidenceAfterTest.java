package app.fairpanel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept from one change to the next is what would be worked out anew.
class EvidenceAfterTest {
    private static final List<String> TOPICS = List.of("telehealth", "membership-fee", "no-show");
    private static final List<String> PLATFORMS = List.of("alma", "headway");

    private static Evidence fresh(Evaluation evaluation) {
        return new Evidence(evaluation, SampleEvaluation.CATALOG, SampleEvaluation.TODAY);
    }

    private static Statement said(String id, String topic, String platform, String what) {
        return new Statement(
                id,
                topic,
                platform,
                Scope.ANY,
                Optional.of(new Value.Text(what)),
                "",
                new Source(SourceKind.CALL, id, "", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void isTheSameAsWorkedOutAnew(long seed) {
        var random = new Random(seed);
        var evaluation = SampleEvaluation.fresh();
        var evidence = fresh(evaluation);
        for (int round = 0; round < 60; round++) {
            var one = said(
                    "s" + random.nextInt(12),
                    TOPICS.get(random.nextInt(3)),
                    PLATFORMS.get(random.nextInt(2)),
                    List.of("A", "B").get(random.nextInt(2)));
            evaluation = random.nextInt(4) == 0
                    ? evaluation.withoutStatement(one.id())
                    : evaluation.with(random.nextInt(4) == 0 ? one.withdraw() : one);
            evidence = evidence.after(evaluation, SampleEvaluation.TODAY, Evidence.STALE_AFTER_DAYS);
            for (var topic : TOPICS) {
                for (var platform : PLATFORMS) {
                    assertThat(evidence.cell(topic, platform))
                            .as("seed %d, round %d, %s, %s", seed, round, topic, platform)
                            .isEqualTo(fresh(evaluation).cell(topic, platform));
                }
            }
        }
    }

    @Test
    void onlyTheCellThatSomethingWasSaidOfIsMadeAnew() {
        var before = SampleEvaluation.fresh().with(said("other", "membership-fee", "alma", "A"));
        var evidence = fresh(before);
        var after = evidence.after(
                before.with(said("new", "telehealth", "alma", "B")), SampleEvaluation.TODAY, Evidence.STALE_AFTER_DAYS);

        assertThat(after.cell("membership-fee", "alma")).isSameAs(evidence.cell("membership-fee", "alma"));
        assertThat(after.cell("telehealth", "alma")).isNotEqualTo(evidence.cell("telehealth", "alma"));
    }

    @Test
    void onAnotherDayWhatIsOldIsWorkedOutAnew() {
        var evaluation = SampleEvaluation.fresh().with(Statements.told("a", "Kim", SampleEvaluation.TODAY, "A"));
        var later =
                fresh(evaluation).after(evaluation, SampleEvaluation.TODAY.plusDays(100), Evidence.STALE_AFTER_DAYS);

        assertThat(later.cell(Statements.TOPIC, Statements.PLATFORM).isStale()).isTrue();
    }
}
