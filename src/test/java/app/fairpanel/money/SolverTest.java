package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.money.Solved.Nowhere;
import app.fairpanel.money.Solved.Reason;
import org.junit.jupiter.api.Test;

class SolverTest {
    private final Evaluation worked = Samples.worked();

    private static Solver solver(Evaluation evaluation) {
        return new Solver(Samples.compare(evaluation));
    }

    private static void solvedAt(Solved solved, double number) {
        assertThat(solved)
                .isInstanceOfSatisfying(
                        Solved.At.class, at -> assertThat(at.number()).isEqualTo(number, within(0.005)));
    }

    @Test
    void theWorkedExampleIsSolvedAsByHand() {
        var solver = solver(worked);
        solvedAt(solver.share(Samples.HEADWAY, Samples.ALMA), 4.60);
        solvedAt(solver.membership(Samples.ALMA, Samples.HEADWAY), 162.62);
        solvedAt(solver.rateGap(Samples.ALMA, Samples.HEADWAY), 1.61);
        solvedAt(solver.rateCut(Samples.ALMA, Samples.HEADWAY), 100 * 37.616 / (77.44 * 118));
    }

    @Test
    void theSolvedNumbersMakeTheTwoEqual() {
        for (int seed = 0; seed < 500; seed++) {
            var evaluation = RandomEvaluation.of(seed);
            var comparison = Samples.compare(evaluation);
            var solver = new Solver(comparison);
            if (solver.share(Samples.ALMA, Samples.HEADWAY) instanceof Solved.At(var share)) {
                assertEven(seed, comparison.with(InputKey.ofPlatform(Input.PAYOUT_SHARE, "alma"), share));
            }
            if (solver.membership(Samples.ALMA, Samples.HEADWAY) instanceof Solved.At(var membership)) {
                assertEven(seed, comparison.with(InputKey.ofPlatform(Input.MEMBERSHIP, "alma"), membership));
            }
            if (solver.rateCut(Samples.ALMA, Samples.HEADWAY) instanceof Solved.At(var cut)) {
                var leader = comparison.ahead(comparison.breakEven(0, 1)) > 0 ? "alma" : "headway";
                var key = InputKey.ofPlatform(Input.AVERAGE_PAYOUT, leader);
                double payout = Samples.inputs(evaluation).value(key).asDouble();
                assertEven(seed, comparison.with(key, payout * (1 - cut / 100)));
            }
        }
    }

    private static void assertEven(int seed, Comparison changed) {
        double sessions = changed.sessions();
        double net = changed.alternatives().get(0).curve().at(sessions);
        assertThat(net - changed.alternatives().get(1).curve().at(sessions))
                .as("seed %s", seed)
                .isEqualTo(0, within(0.005 + 1e-8 * Math.abs(net)));
    }

    @Test
    void saysWhyNothingMakesThemEqual() {
        var poor = Samples.with(worked, Samples.ALMA, Input.AVERAGE_PAYOUT, "50");
        assertThat(solver(poor).membership(Samples.ALMA, Samples.HEADWAY))
                .isEqualTo(new Nowhere(Reason.BEHIND_WITHOUT_IT));
        var quoted = Samples.with(worked, Samples.HEADWAY, Input.RATE_BASIS, "1");
        assertThat(solver(quoted).share(Samples.HEADWAY, Samples.ALMA))
                .isEqualTo(new Nowhere(Reason.ALREADY_TAKEN_OFF));
        var idle = Samples.with(worked, Input.SESSIONS_PER_WEEK, "0");
        assertThat(solver(idle).rateGap(Samples.ALMA, Samples.HEADWAY)).isEqualTo(new Nowhere(Reason.NO_SESSIONS));
        assertThat(solver(idle).share(Samples.HEADWAY, Samples.ALMA)).isEqualTo(new Nowhere(Reason.NO_SESSIONS));
        var floored = Samples.with(worked, Samples.HEADWAY, Input.SHARE_MINIMUM, "500");
        assertThat(solver(floored).share(Samples.HEADWAY, Samples.ALMA)).isEqualTo(new Nowhere(Reason.HELD_BY_MINIMUM));
        var capped = Samples.with(poor, Samples.HEADWAY, Input.SHARE_MAXIMUM, "300");
        assertThat(solver(capped).share(Samples.HEADWAY, Samples.ALMA)).isEqualTo(new Nowhere(Reason.HELD_BY_MAXIMUM));
    }
}
