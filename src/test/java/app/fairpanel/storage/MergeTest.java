package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.storage.Conflict.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergeTest {
    private final Evaluation base = RandomEvaluations.seeded(11).next(6);

    private static Evaluation changed(Evaluation evaluation, int index, String words) {
        var old = evaluation.statements().get(index);
        return evaluation.with(new Statement(
                old.id(),
                old.topic(),
                old.platform(),
                old.scope(),
                old.value(),
                words,
                old.source(),
                old.date(),
                old.question(),
                old.call(),
                old.withdrawn()));
    }

    private static Evaluation plus(Evaluation evaluation, Platform platform) {
        return evaluation.withPlatforms(
                list -> Stream.concat(list.stream(), Stream.of(platform)).toList());
    }

    private static Evaluation without(Evaluation evaluation, Platform platform) {
        return evaluation.withPlatforms(
                list -> list.stream().filter(other -> !other.equals(platform)).toList());
    }

    @Test
    void takesWhatOnlyOneSideChanged() {
        var mine = changed(base, 0, "mine").withoutStatement("statement-2");
        var theirs = changed(base, 1, "theirs").withoutStatement("statement-3");
        var merge = Merge.of(Optional.of(base), mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.resolve(Map.of()))
                .isEqualTo(changed(changed(base, 0, "mine"), 1, "theirs")
                        .withoutStatement("statement-2")
                        .withoutStatement("statement-3"));
    }

    @Test
    void asksWhatBothChangedDifferently() {
        var mine = changed(base, 0, "mine");
        var theirs = changed(base, 0, "theirs");
        var merge = Merge.of(Optional.of(base), mine, theirs);
        var conflict = new Conflict(
                "statements",
                "statement-0",
                Optional.of(base.statements().getFirst()),
                Optional.of(mine.statements().getFirst()),
                Optional.of(theirs.statements().getFirst()));
        assertThat(merge.conflicts()).containsExactly(conflict);
        assertThat(merge.resolve(Map.of(conflict, Side.MINE))).isEqualTo(mine);
        assertThat(merge.resolve(Map.of(conflict, Side.THEIRS))).isEqualTo(theirs);
        assertThatIllegalArgumentException().isThrownBy(() -> merge.resolve(Map.of()));
    }

    @Test
    void asksWhenOneSideRemovedWhatTheOtherChanged() {
        var merge = Merge.of(Optional.of(base), base.withoutStatement("statement-0"), changed(base, 0, "theirs"));
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.mine()).isEmpty();
            assertThat(conflict.theirs()).isPresent();
        });
        assertThat(merge.resolve(Side.MINE)).isEqualTo(base.withoutStatement("statement-0"));
        assertThat(merge.resolve(Side.THEIRS)).isEqualTo(changed(base, 0, "theirs"));
    }

    @Test
    void takesTheSameChangeOnce() {
        assertThat(Merge.of(Optional.of(base), changed(base, 0, "same"), changed(base, 0, "same"))
                        .resolve(Map.of()))
                .isEqualTo(changed(base, 0, "same"));
    }

    @Test
    void mergesTheClinicianPartByPart() {
        var old = base.clinician();
        var mine = base.with(new Clinician("Mine", old.license(), old.states(), old.npi()));
        var theirs = base.with(new Clinician(old.name(), "THEIRS", old.states(), old.npi()));
        assertThat(Merge.of(Optional.of(base), mine, theirs).resolve(Map.of()).clinician())
                .isEqualTo(new Clinician("Mine", "THEIRS", old.states(), old.npi()));
        var both = theirs.with(new Clinician("Theirs", "THEIRS", old.states(), old.npi()));
        assertThat(Merge.of(Optional.of(base), mine, both).conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict)
                        .extracting(Conflict::kind, Conflict::key)
                        .containsExactly("clinician", "name"));
    }

    @Test
    void withoutABaseAsksEverything() {
        var mine = changed(base, 0, "mine").withoutStatement("statement-1");
        var merge = Merge.of(Optional.empty(), mine, base);
        assertThat(merge.conflicts()).extracting(Conflict::key).containsExactly("statement-0", "statement-1");
        assertThat(merge.resolve(Side.MINE)).isEqualTo(mine);
        assertThat(merge.resolve(Side.THEIRS)).isEqualTo(base);
    }

    @Test
    void whatOneSideRemovedAndTheOtherRefersToStays() {
        var extra = new Platform("extra", "Extra", 0);
        var with = plus(base, extra);
        var old = base.statements().getFirst();
        var mine = with.with(new Statement(
                "new",
                old.topic(),
                "extra",
                old.scope(),
                Optional.empty(),
                "words",
                old.source(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
        var merged = Merge.of(Optional.of(with), mine, without(with, extra)).resolve(Map.of());
        assertThat(merged.platform("extra")).contains(extra);
        assertThat(References.problems(merged)).isEmpty();
    }

    @Test
    void keepsTheOrderThatOneSideMade() {
        var reversed = base.withPlatforms(List::reversed);
        var added = plus(base, new Platform("new", "New", 1));
        var merged = Merge.of(Optional.of(base), added, reversed).resolve(Map.of());
        assertThat(merged.platforms().stream().filter(platform -> !platform.id().equals("new")))
                .containsExactlyElementsOf(reversed.platforms());
        assertThat(merged.platforms()).hasSize(base.platforms().size() + 1);
        assertThat(Merge.of(Optional.of(base), reversed, added)
                        .resolve(Map.of())
                        .platforms())
                .startsWith(reversed.platforms().getFirst());
    }

    @Test
    void losesNothingThatOnlyOneSideDid() {
        for (long seed = 0; seed < 300; seed++) {
            var random = RandomEvaluations.seeded(seed);
            var old = random.next();
            var mine = edited(random, old);
            var theirs = edited(random, old);
            var merge = Merge.of(Optional.of(old), mine, theirs);
            for (var side : Side.values()) {
                var merged = merge.resolve(side);
                var at = "seed %d, %s".formatted(seed, side);
                assertThat(References.problems(merged)).as(at).isEmpty();
                for (var kind : RecordKind.all()) {
                    var was = kind.byKey(kind.in(old));
                    var my = kind.byKey(kind.in(mine));
                    var their = kind.byKey(kind.in(theirs));
                    var now = kind.byKey(kind.in(merged));
                    my.forEach((key, record) -> {
                        if (!record.equals(was.get(key))
                                && Optional.ofNullable(their.get(key)).equals(Optional.ofNullable(was.get(key)))) {
                            assertThat(now).as(at).containsEntry(key, record);
                        }
                    });
                    their.forEach((key, record) -> {
                        if (!record.equals(was.get(key))
                                && Optional.ofNullable(my.get(key)).equals(Optional.ofNullable(was.get(key)))) {
                            assertThat(now).as(at).containsEntry(key, record);
                        }
                    });
                }
            }
            assertThat(Merge.of(Optional.of(old), mine, old).resolve(Map.of()))
                    .as("seed %d", seed)
                    .isEqualTo(mine);
            assertThat(Merge.of(Optional.of(old), old, theirs).resolve(Map.of()))
                    .as("seed %d", seed)
                    .isEqualTo(theirs);
        }
    }

    private static Evaluation edited(RandomEvaluations random, Evaluation evaluation) {
        var edited = evaluation;
        for (int i = 0; i < 5; i++) {
            edited = random.edited(edited);
        }
        return edited;
    }
}
