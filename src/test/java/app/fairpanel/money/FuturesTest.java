package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FuturesTest {
    private final Evaluation opening = Samples.opening();

    private static Futures futures(Evaluation evaluation, int draws) {
        var inputs = Samples.inputs(evaluation);
        var comparison = Comparison.of(inputs);
        return Futures.of(inputs, comparison, comparison.closest(), 1, draws);
    }

    @Test
    void theSameSeedGivesTheSameFutures() {
        assertThat(futures(opening, 5_000)).isEqualTo(futures(opening, 5_000));
        var inputs = Samples.inputs(opening);
        assertThat(Futures.of(inputs, Comparison.of(inputs), Optional.empty(), 2, 5_000)
                        .platforms())
                .isNotEqualTo(futures(opening, 5_000).platforms());
    }

    @Test
    void theOrderOfPlatformsDoesNotMatter() {
        var turned = opening.withPlatforms(List::reversed);
        var one = futures(opening, 3_000);
        var other = futures(turned, 3_000);
        assertThat(other.platforms()).isEqualTo(one.platforms().reversed());
    }

    @Test
    void aFurtherPlatformChangesNoOthersNet() {
        var more = opening.withPlatforms(two -> List.of(two.get(0), two.get(1), new Platform("third", "Third", 2)));
        assertThat(futures(more, 3_000).platforms().getFirst().net())
                .isEqualTo(futures(opening, 3_000).platforms().getFirst().net());
    }

    @Test
    void winsAddUpAndEqualsShareThem() {
        var many = futures(opening, 4_000);
        assertThat(many.platforms().stream().mapToDouble(Futures.Outcome::wins).sum())
                .isEqualTo(1, within(1e-9));
        var certain = opening;
        for (var platform : opening.platforms()) {
            certain = Samples.with(certain, platform, Input.AVERAGE_PAYOUT, "120");
            certain = Samples.with(certain, platform, Input.MEMBERSHIP, "100");
            certain = Samples.with(certain, platform, Input.PAYOUT_SHARE, "0");
        }
        assertThat(futures(certain, 1_000).platforms())
                .extracting(Futures.Outcome::wins)
                .containsExactly(0.5, 0.5);
    }

    @Test
    void withNothingUncertainEveryFutureIsThePlan() {
        var certain = opening;
        for (var input : List.of(Input.SESSIONS_PER_WEEK, Input.WEEKS_PER_YEAR, Input.MISSED_RATE)) {
            certain = Samples.with(certain, input, input.start().orElseThrow().toPlainString());
        }
        for (var platform : opening.platforms()) {
            certain = Samples.with(certain, platform, Input.AVERAGE_PAYOUT, "120");
            certain = Samples.with(certain, platform, Input.MEMBERSHIP, "125");
            certain = Samples.with(certain, platform, Input.PAYOUT_SHARE, "5");
        }
        double plan = 12 * Samples.compare(certain).platforms().getFirst().net();
        var net = futures(certain, 500).platforms().getFirst().net();
        assertThat(net.p10()).isEqualTo(plan, within(1e-6));
        assertThat(net.p90()).isEqualTo(plan, within(1e-6));
    }

    /// A net that is linear in one input has quantiles that can be calculated by hand.
    @Test
    void oneUncertainInputGivesTheQuantilesOfItsTriangle() {
        var evaluation = Samples.with(opening, Input.SESSIONS_PER_WEEK, "22");
        evaluation = Samples.with(evaluation, Input.WEEKS_PER_YEAR, "48");
        evaluation = Samples.with(evaluation, Input.MISSED_RATE, "12");
        evaluation = Samples.with(evaluation, Samples.ALMA, Input.MEMBERSHIP, "125");
        var spread = new Spread(102, 120, 138);
        var net = futures(evaluation, 100_000).platforms().getFirst().net();
        for (double[] expected : new double[][] {{0.1, net.p10()}, {0.5, net.p50()}, {0.9, net.p90()}}) {
            double byHand = 12 * (77.44 * spread.triangular(expected[0]) - 125);
            assertThat(expected[1]).isEqualTo(byHand, within(byHand * 0.002));
        }
    }

    @Test
    void quantilesAreThoseOfTheSortedSample() {
        var random = new RandomPractice(7);
        for (int size : new int[] {1, 2, 3, 10, 11, 1_000}) {
            var sample = new double[size];
            Arrays.setAll(sample, i -> Math.rint(random.between(0, 50)));
            var sorted = sample.clone();
            Arrays.sort(sorted);
            var quantiles = Quantiles.of(sample.clone());
            assertThat(quantiles.p50()).as("of %s", size).isEqualTo(plain(sorted, 0.5), within(1e-9));
            assertThat(quantiles.p10()).as("of %s", size).isEqualTo(plain(sorted, 0.1), within(1e-9));
            assertThat(quantiles.p90()).as("of %s", size).isEqualTo(plain(sorted, 0.9), within(1e-9));
        }
    }

    private static double plain(double[] sorted, double part) {
        double position = part * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    @Test
    void theTriangleHasItsMiddleWhereItShould() {
        var spread = new Spread(0, 5, 15);
        assertThat(spread.triangular(0)).isZero();
        assertThat(spread.triangular(1 / 3.0)).isEqualTo(5, within(1e-12));
        assertThat(spread.triangular(1)).isEqualTo(15, within(1e-12));
        assertThat(new Spread(4, 4, 4).triangular(0.7)).isEqualTo(4);
        assertThat(new Spread(4, 4, 8).triangular(0)).isEqualTo(4);
    }
}
