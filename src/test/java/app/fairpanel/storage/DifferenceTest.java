package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.RandomEvaluations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private final Evaluation before = RandomEvaluations.seeded(3).next(5);

    @Test
    void thereIsNoneBetweenEquals() {
        assertThat(Difference.between(before, RandomEvaluations.seeded(3).next(5))
                        .isNone())
                .isTrue();
    }

    @Test
    void namesWhatWasAddedRemovedAndChanged() {
        var withdrawn = before.statements().get(1).withdraw();
        var clinician = new Clinician("Dana Reyes", before.clinician().license(), List.of(), Optional.empty());
        var platform = new Platform("new", "New", 1);
        var after = before.with(clinician)
                .withPlatforms(
                        list -> java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(platform))
                                .toList())
                .withoutStatement(before.statements().get(0).id())
                .with(withdrawn);
        var difference = Difference.between(before, after);
        assertThat(difference.byKind()).containsOnlyKeys("clinician", "platforms", "statements");
        assertThat(difference.changes())
                .contains(
                        new Change.Added("platforms", platform),
                        new Change.Removed("statements", before.statements().get(0)))
                .anySatisfy(change -> assertThat(change).isInstanceOfSatisfying(Change.Changed.class, changed -> {
                    assertThat(changed.kind()).isEqualTo("clinician");
                    assertThat(changed.after()).isEqualTo(clinician);
                    assertThat(changed.components()).contains("name");
                }));
    }

    @Test
    void anotherOrderIsADifference() {
        var reversed = before.withPlatforms(List::reversed);
        assertThat(Difference.between(before, reversed).changes()).containsExactly(new Change.Reordered("platforms"));
    }

    @Test
    void isNoneExactlyForEquals() {
        for (long seed = 0; seed < 300; seed++) {
            var random = RandomEvaluations.seeded(seed);
            var one = random.next();
            var edited = random.edited(one);
            assertThat(Difference.between(one, edited).isNone())
                    .as("seed %d", seed)
                    .isEqualTo(one.equals(edited));
        }
    }
}
