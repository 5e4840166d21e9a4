package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Evaluation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    private final Evaluation opening = Samples.opening();

    private static Tornado tornado(Evaluation evaluation) {
        var inputs = Samples.inputs(evaluation);
        return Tornado.of(inputs, Comparison.of(inputs), Samples.ALMA, Samples.HEADWAY);
    }

    private static List<ValueOfAsking> asking(Evaluation evaluation) {
        var inputs = Samples.inputs(evaluation);
        return ValueOfAsking.of(inputs, Comparison.of(inputs), 1);
    }

    /// Only Headway's share is uncertain.
    private Evaluation shareOnly() {
        var evaluation = opening;
        for (var input : List.of(Input.SESSIONS_PER_WEEK, Input.WEEKS_PER_YEAR, Input.MISSED_RATE)) {
            evaluation =
                    Samples.with(evaluation, input, input.start().orElseThrow().toPlainString());
        }
        evaluation = Samples.with(evaluation, Samples.ALMA, Input.AVERAGE_PAYOUT, "118");
        evaluation = Samples.with(evaluation, Samples.ALMA, Input.MEMBERSHIP, "125");
        return Samples.with(evaluation, Samples.HEADWAY, Input.AVERAGE_PAYOUT, "122");
    }

    @Test
    void theWidestSwingComesFirst() {
        var swings = tornado(opening).swings();
        assertThat(swings).isSortedAccordingTo((a, b) -> Double.compare(b.width(), a.width()));
        assertThat(swings.getFirst().value().input()).isEqualTo(Input.AVERAGE_PAYOUT);
        assertThat(swings)
                .extracting(swing -> swing.value().input())
                .contains(Input.PAYOUT_SHARE, Input.MEMBERSHIP, Input.SESSIONS_PER_WEEK)
                .doesNotContain(Input.OWN_EHR, Input.CREDENTIALING_DAYS, Input.SESSION_MINUTES);
    }

    @Test
    void aSwingIsTheYearlyDifferenceAtItsEnds() {
        var swing = tornado(shareOnly()).swings().getFirst();
        assertThat(swing.atLow()).isEqualTo(12 * (77.44 * 118 - 125 - 77.44 * 122), within(0.01));
        assertThat(swing.atHigh()).isEqualTo(12 * (77.44 * 118 - 125 - 77.44 * 122 * 0.85), within(0.01));
        assertThat(swing.changesWinner(tornado(shareOnly()).now())).isTrue();
    }

    @Test
    void certainInputsAreNotVaried() {
        var certain = Samples.with(shareOnly(), Samples.HEADWAY, Input.PAYOUT_SHARE, "5");
        assertThat(tornado(certain).swings()).isEmpty();
        assertThat(asking(certain)).isEmpty();
    }

    /// With one uncertain input, knowing it is worth what a loop over its distribution says.
    @Test
    void theValueOfAskingAgreesWithAPlainLoop() {
        var spread = new Spread(0, 5, 15);
        double alma = 12 * (77.44 * 118 - 125);
        double best = 0;
        double headway = 0;
        int steps = 100_000;
        for (int i = 0; i < steps; i++) {
            double net = 12 * 77.44 * 122 * (1 - spread.triangular((i + 0.5) / steps) / 100);
            headway += net / steps;
            best += Math.max(net, alma) / steps;
        }
        double worth = best - Math.max(alma, headway);
        assertThat(asking(shareOnly())).singleElement().satisfies(asked -> {
            assertThat(asked.value().input()).isEqualTo(Input.PAYOUT_SHARE);
            assertThat(asked.dollarsAYear()).isEqualTo(worth, within(worth * 0.02));
        });
    }

    /// By hand. A year leaves 12 (77.44 · 118 - 125) = $108,155.04 with Alma, and 12 · 77.44 · 122 =
    /// $113,372.16 with Headway less its share, of which each percent costs $1,133.7216: they are even at
    /// 4.60176%. The share is between 0 and 15 and likeliest 5, on average more than 6, so that without
    /// asking it is Alma. An answer s below the even point is worth (4.60176 - s) · $1,133.7216, and has
    /// the density 2 s / (15 · 5). The integral of the product from 0 to the even point is 1,133.7216 ·
    /// 4.60176 · 4.60176 · 4.60176 / 225 = $491.02.
    @Test
    void theValueOfAskingByHand() {
        assertThat(asking(shareOnly()))
                .singleElement()
                .satisfies(asked -> assertThat(asked.dollarsAYear()).isEqualTo(491.02, within(10.0)));
    }

    @Test
    void anAnswerThatChangesNothingIsWorthNothing() {
        var clear = Samples.with(shareOnly(), Samples.ALMA, Input.AVERAGE_PAYOUT, "90");
        assertThat(asking(clear)).extracting(ValueOfAsking::dollarsAYear).containsExactly(0.0);
    }

    @Test
    void noSingleAnswerIsWorthMoreThanAllTogether() {
        var inputs = Samples.inputs(opening);
        var comparison = Comparison.of(inputs);
        var future = new Draws(comparison, Uncertain.of(inputs, comparison), 1);
        double best = 0;
        double[] sums = new double[2];
        int draws = 1_000;
        for (int n = 0; n < draws; n++) {
            future.draw(n);
            best += Math.max(future.net(0), future.net(1)) / draws;
            sums[0] += future.net(0) / draws;
            sums[1] += future.net(1) / draws;
        }
        double all = best - Math.max(sums[0], sums[1]);
        assertThat(asking(opening))
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.dollarsAYear()).isBetween(0.0, all * 1.1));
    }
}
