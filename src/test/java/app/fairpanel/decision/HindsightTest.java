package app.fairpanel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HindsightTest {
    private static InputOverride set(Input input, Optional<String> platform, double number) {
        return new InputOverride(input.id(), platform, input.write(BigDecimal.valueOf(number)), SampleEvaluation.TODAY);
    }

    /// By hand: 20 sessions a week, 48 weeks, none missed, are 80 a month. At $100 and no fee that is $8,000; at $95 it
    /// would have been $7,600.
    @Test
    void saysWhichNumberWasOff() {
        var alma = Optional.of("alma");
        var predicted = List.of(
                set(Input.SESSIONS_PER_WEEK, Optional.empty(), 20),
                set(Input.WEEKS_PER_YEAR, Optional.empty(), 48),
                set(Input.MISSED_RATE, Optional.empty(), 0),
                set(Input.AVERAGE_PAYOUT, alma, 100),
                set(Input.MEMBERSHIP, alma, 0),
                set(Input.PAYOUT_SHARE, alma, 0));
        var commitment = new Commitment(
                List.of("alma"),
                SampleEvaluation.TODAY,
                "",
                "",
                Optional.of(new BigDecimal(8_000)),
                Optional.empty(),
                predicted,
                Optional.of(new BigDecimal(7_500)),
                List.of(set(Input.AVERAGE_PAYOUT, alma, 95), set(Input.SESSIONS_PER_WEEK, Optional.empty(), 20)));
        var evaluation = SampleEvaluation.fresh();
        var hindsight = Hindsight.of(
                        commitment,
                        evaluation,
                        new Evidence(evaluation, SampleEvaluation.CATALOG, SampleEvaluation.TODAY),
                        SampleEvaluation.CATALOG)
                .orElseThrow();
        assertThat(hindsight.more()).isEqualTo(-500);
        assertThat(hindsight.parts()).singleElement().satisfies(part -> {
            assertThat(part.key()).isEqualTo(new InputKey(Input.AVERAGE_PAYOUT, alma));
            assertThat(part.dollarsAMonth()).isCloseTo(-400, within(1e-6));
        });
        assertThat(hindsight.unexplained()).isCloseTo(-100, within(1e-6));
        assertThat(Hindsight.of(
                        commitment.withActualNet(Optional.empty()),
                        evaluation,
                        new Evidence(evaluation, SampleEvaluation.CATALOG, SampleEvaluation.TODAY),
                        SampleEvaluation.CATALOG))
                .isEmpty();
    }
}
