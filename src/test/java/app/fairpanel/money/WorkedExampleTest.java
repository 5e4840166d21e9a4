package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.money.Lead.Leader;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The example of the money model that anybody can calculate by hand.
class WorkedExampleTest {
    private static final Offset<Double> CENT = within(0.005);
    private final Comparison comparison = Samples.compare(Samples.worked());

    @Test
    void completedSessionsAreThoseBookedAndNotMissed() {
        assertThat(comparison.sessions()).isEqualTo(77.44, within(1e-9));
    }

    @Test
    void netsAreAsCalculatedByHand() {
        assertThat(comparison.platforms().get(0).net()).isEqualTo(9_012.92, CENT);
        assertThat(comparison.platforms().get(1).net()).isEqualTo(8_975.30, CENT);
    }

    @Test
    void almaIsAheadFromTheBreakEvenOn() {
        var pair = comparison.breakEven(0, 1);
        assertThat(comparison.ahead(pair)).isEqualTo(37.62, CENT);
        assertThat(pair.verdict()).isInstanceOf(Verdict.Crossover.class);
        assertThat(pair.crossings())
                .singleElement()
                .satisfies(at -> assertThat(at).isEqualTo(59.52, CENT));
        assertThat(pair.leads()).extracting(Lead::leader).containsExactly(Leader.SECOND, Leader.FIRST);
        assertThat(comparison.best()).map(Alternative::name).contains("Alma");
    }

    @Test
    void theAppOpensWithABreakEvenOfAMembershipOverAShare() {
        var opening = Samples.compare(Samples.opening());
        assertThat(opening.breakEven(0, 1).crossings()).containsExactly(125 / 6.0);
    }
}
