package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.evaluation.Rewiring;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever an evaluation holds, taking a platform or topic away leaves nothing that refers to it.
class RewiringTest {
    private static Stream<Evaluation> evaluations() {
        return IntStream.range(0, 60)
                .mapToObj(seed -> RandomEvaluations.seeded(seed).next(10));
    }

    @Test
    void nothingRefersToAPlatformThatWasRemoved() {
        evaluations()
                .forEach(evaluation -> evaluation.platforms().forEach(platform -> {
                    var without = Rewiring.withoutPlatform(evaluation, platform.id());

                    assertThat(References.problems(without)).isEmpty();
                    assertThat(without.toString()).doesNotContain(platform.id());
                    assertThat(without.statements()).hasSize((int) evaluation.statements().stream()
                            .filter(statement -> !statement.platform().equals(platform.id()))
                            .count());
                }));
    }

    @Test
    void whatWasSaidOfAPlatformIsSaidOfTheOneItIsMergedInto() {
        evaluations().forEach(evaluation -> {
            var from = evaluation.platforms().getFirst().id();
            var into = evaluation.platforms().getLast().id();
            var merged = Rewiring.mergePlatform(evaluation, from, into);

            assertThat(References.problems(merged)).isEmpty();
            assertThat(merged.toString()).doesNotContain(from);
            assertThat(merged.statements()).hasSameSizeAs(evaluation.statements());
            assertThat(merged.calls()).hasSameSizeAs(evaluation.calls());
            assertThat(merged.platforms())
                    .hasSize(evaluation.platforms().size() - 1)
                    .allMatch(platform -> evaluation.platforms().contains(platform));
        });
    }

    @Test
    void nothingRefersToATopicThatWasRemovedOrMerged() {
        evaluations()
                .forEach(evaluation -> evaluation.board().ownTopics().forEach(topic -> {
                    var without = Rewiring.withoutTopic(evaluation, topic.id());
                    var merged = Rewiring.mergeTopic(evaluation, topic.id(), "telehealth");

                    assertThat(without.toString()).doesNotContain("topic=" + topic.id() + ",");
                    assertThat(merged.toString()).doesNotContain("topic=" + topic.id() + ",");
                    assertThat(References.problems(without)).isEmpty();
                    assertThat(References.problems(merged)).isEmpty();
                    assertThat(merged.statements()).hasSameSizeAs(evaluation.statements());
                }));
    }

    @Test
    void mergingPutsNotesTogetherAndKeepsTheOthersJudgment() {
        var evaluation = RandomEvaluations.seeded(3).next(10);
        var from = evaluation.platforms().getFirst().id();
        var into = evaluation.platforms().getLast().id();
        var note = new app.fairpanel.evaluation.CellNote("telehealth", from, "one");
        var other = new app.fairpanel.evaluation.CellNote("telehealth", into, "other");
        var start = evaluation.with(evaluation.board().with(note).with(other));

        var merged = Rewiring.mergePlatform(start, from, into);

        assertThat(merged.board().note("telehealth", into).orElseThrow().text()).isEqualTo("other\none");
    }
}
