package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvenPointsTest {
    private final MoneyInputs inputs = Samples.inputs(Samples.worked());
    private final EvenPoints points = new EvenPoints(Comparison.of(inputs), Samples.ALMA, Samples.HEADWAY);

    private static void at(OptionalDouble point, double number) {
        assertThat(point.isPresent()).isTrue();
        assertThat(point.orElseThrow()).isEqualTo(number, within(0.005));
    }

    @Test
    void ticksOfTheWorkedExample() {
        at(points.of(inputs.practice(Input.SESSIONS_PER_WEEK)), 22 * 59.5238 / 77.44);
        at(points.of(inputs.platform("alma", Input.MEMBERSHIP)), 162.62);
        at(points.of(inputs.platform("headway", Input.PAYOUT_SHARE)), 4.60);
        at(points.of(inputs.platform("alma", Input.AVERAGE_PAYOUT)), 118 - 37.616 / 77.44);
        at(points.of(inputs.practice(Input.MISSED_RATE)), 100 * (1 - 59.5238 / 88));
    }

    @Test
    void anInputThatChangesNothingHasNone() {
        assertThat(points.of(inputs.practice(Input.NOTE_MINUTES))).isEmpty();
        assertThat(points.of(inputs.platform("alma", Input.CREDENTIALING_DAYS))).isEmpty();
        assertThat(points.of(inputs.platform("alma", Input.RATE_BASIS))).isEmpty();
    }

    @Test
    void outsideTheSliderThereIsNone() {
        assertThat(points.of(inputs.practice(Input.WEEKS_PER_YEAR)).orElse(0)).isEqualTo(36.89, within(0.01));
        var rich = Samples.inputs(Samples.with(Samples.worked(), Samples.ALMA, Input.AVERAGE_PAYOUT, "200"));
        assertThat(new EvenPoints(Comparison.of(rich), Samples.ALMA, Samples.HEADWAY)
                        .of(rich.platform("alma", Input.MEMBERSHIP)))
                .isEmpty();
    }
}
