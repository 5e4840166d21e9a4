package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.money.Lead.Leader;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakEvenTest {
    private static Alternative straight(double slope, double intercept) {
        return new Alternative("x", "", NetCurve.clamped(slope, intercept, 0, 0, Double.POSITIVE_INFINITY), List.of());
    }

    private static Alternative clamped(double slope, double share, double minimum, double maximum) {
        return new Alternative("y", "", NetCurve.clamped(slope, 0, share, minimum, maximum), List.of());
    }

    private static BreakEven between(Alternative first, Alternative second) {
        return BreakEven.between(first, second, 200);
    }

    @Test
    void aLowerFeeAndAHigherNetPerSessionNeverCross() {
        assertThat(between(straight(110, -50), straight(100, -100)).verdict())
                .isEqualTo(new Verdict.Always(Leader.FIRST, Verdict.Reason.BOTH));
        assertThat(between(straight(100, -100), straight(100, -50)).verdict())
                .isEqualTo(new Verdict.Always(Leader.SECOND, Verdict.Reason.LOWER_FIXED_COST));
        assertThat(between(straight(100, -50), straight(90, -50)).verdict())
                .isEqualTo(new Verdict.Always(Leader.FIRST, Verdict.Reason.MORE_PER_SESSION));
    }

    @Test
    void theSameMoneyReachedByOtherSumsIsIdentical() {
        assertThat(between(straight(120 * 0.95, -(69.9 + 55.1)), straight(114, -125))
                        .verdict())
                .isEqualTo(new Verdict.Identical());
    }

    @Test
    void aCrossingBeyondCapacityIsNotReachable() {
        var verdict = between(straight(101, -300), straight(100, 0)).verdict();
        assertThat(verdict).isEqualTo(new Verdict.NotReachable(List.of(300.0), 200, Leader.SECOND));
    }

    @Test
    void aMinimumAndAMaximumCanGiveThreeCrossings() {
        var pair = between(straight(94, -10), clamped(100, 10, 20, 90));
        assertThat(pair.leads())
                .extracting(Lead::leader)
                .containsExactly(Leader.FIRST, Leader.SECOND, Leader.FIRST, Leader.SECOND);
        assertThat(pair.crossings().get(0)).isEqualTo(10 / 6.0, within(1e-12));
        assertThat(pair.crossings().get(1)).isEqualTo(2.5, within(1e-12));
        assertThat(pair.crossings().get(2)).isEqualTo(80 / 6.0, within(1e-12));
    }

    @Test
    void aMinimumAloneCanMakeOneAlwaysBetter() {
        assertThat(between(straight(100, -60), clamped(100, 10, 80, 90)).verdict())
                .isEqualTo(new Verdict.Always(Leader.FIRST, Verdict.Reason.LOWER_FIXED_COST));
    }

    @Test
    void equalOverARangeIsSaidForThatRange() {
        var pair = between(straight(100, -50), clamped(100, 10, 50, Double.POSITIVE_INFINITY));
        assertThat(pair.leads())
                .containsExactly(new Lead(0, 5, Leader.EQUAL), new Lead(5, Double.POSITIVE_INFINITY, Leader.FIRST));
        assertThat(pair.verdict()).isEqualTo(new Verdict.Crossover(List.of(5.0)));
    }

    @Test
    void touchingInOnePointIsNoCrossing() {
        var pair = between(straight(90, 0), clamped(100, 20, 0, 100));
        assertThat(pair.leads()).hasSize(2);
        var touching = between(straight(100, -100), clamped(100, 20, 0, 100));
        assertThat(touching.leads().getFirst().leader()).isEqualTo(Leader.SECOND);
        assertThat(touching.leads()).hasSize(2);
    }

    @Test
    void withEqualFixedCostsOneIsAheadFromTheFirstSession() {
        var pair = between(straight(100, -10), straight(90, -10));
        assertThat(pair.leads()).containsExactly(new Lead(0, Double.POSITIVE_INFINITY, Leader.FIRST));
    }

    @Test
    void leaderAtACaseload() {
        var pair = between(straight(101, -100), straight(100, 0));
        assertThat(pair.leaderAt(99)).isEqualTo(Leader.SECOND);
        assertThat(pair.leaderAt(101)).isEqualTo(Leader.FIRST);
    }
}
