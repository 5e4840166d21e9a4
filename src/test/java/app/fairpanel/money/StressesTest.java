package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.Leaving;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.Scenario;
import app.fairpanel.evaluation.SessionLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StressesTest {
    private static final Optional<String> ALL = Optional.empty();

    private static Scenario scenario(Evaluation evaluation, Stress stress) {
        return new Stresses(evaluation, Samples.inputs(evaluation), Samples.TODAY).scenario("s", "Stress", stress);
    }

    private static double net(Evaluation evaluation, int platform) {
        return Samples.compare(evaluation).platforms().get(platform).net();
    }

    private static Evaluation under(Evaluation evaluation, Stress stress) {
        return scenario(evaluation, stress).applyTo(evaluation);
    }

    private static SessionLine line(String payer, String code, String share) {
        return new SessionLine(payer + code, Optional.of(payer), code, "", new BigDecimal(share), 53, false, 1);
    }

    private static LineRate rate(String line, String platform, String dollars) {
        return new LineRate(line, platform, Optional.of(new BigDecimal(dollars)));
    }

    /// Alma pays by line, Headway has an average payout only.
    private static Evaluation withSchedule() {
        return Samples.worked()
                .with(new FeeSchedule(
                        List.of(
                                line("Aetna", "90837", "50"),
                                line("Aetna", "90834", "20"),
                                line("Cigna", "90837", "30")),
                        List.of(
                                rate("Aetna90837", "alma", "120"),
                                rate("Aetna90834", "alma", "90"),
                                rate("Cigna90837", "alma", "100")),
                        List.of()));
    }

    private static String rateAt(Evaluation evaluation, String line) {
        return evaluation
                .feeSchedule()
                .rate(line, "alma")
                .orElseThrow()
                .amount()
                .orElseThrow()
                .toPlainString();
    }

    @Test
    void aRateCutTakesItsPartOfEveryPayout() {
        var cut = under(Samples.worked(), new Stress.RateCut(new BigDecimal(10), ALL));
        assertThat(net(cut, 0)).isEqualTo(77.44 * 118 * 0.9 - 125, within(0.005));
        assertThat(net(cut, 1)).isEqualTo(77.44 * 122 * 0.9 * 0.95, within(0.005));
    }

    @Test
    void aCutOfOnePayerLeavesTheOthersAlone() {
        var cut = under(withSchedule(), new Stress.RateCut(new BigDecimal("28.6"), Optional.of("Cigna")));
        assertThat(rateAt(cut, "Cigna90837")).isEqualTo("71.4");
        assertThat(rateAt(cut, "Aetna90837")).isEqualTo("120");
        assertThat(net(cut, 1)).isEqualTo(net(withSchedule(), 1));
    }

    @Test
    void aCutOfAllReachesRatesAndAveragePayouts() {
        var cut = under(withSchedule(), new Stress.RateCut(new BigDecimal(50), ALL));
        assertThat(net(cut, 0)).isEqualTo(77.44 * (60 * 0.5 + 45 * 0.2 + 50 * 0.3) - 125, within(0.005));
        assertThat(net(cut, 1)).isEqualTo(77.44 * 61 * 0.95, within(0.005));
    }

    @Test
    void theLongSessionIsPaidAsTheMiddleOneOfItsPayer() {
        var paid = under(withSchedule(), new Stress.LongPaidAsMiddle());
        assertThat(rateAt(paid, "Aetna90837")).isEqualTo("90");
        assertThat(rateAt(paid, "Aetna90834")).isEqualTo("90");
        assertThat(rateAt(paid, "Cigna90837")).isEqualTo("68.2");
        var headway = Samples.inputs(paid).platform("headway", Input.AVERAGE_PAYOUT);
        assertThat(headway.number().orElseThrow()).isEqualByComparingTo("90.96");
    }

    @Test
    void withoutAMixTheLengthOfASessionSaysWhetherItIsLong() {
        var paid = under(Samples.worked(), new Stress.LongPaidAsMiddle());
        assertThat(Samples.inputs(paid)
                        .platform("alma", Input.AVERAGE_PAYOUT)
                        .number()
                        .orElseThrow())
                .isEqualByComparingTo("80.48");
        var shorter = Samples.with(Samples.worked(), Input.SESSION_MINUTES, "45");
        assertThat(under(shorter, new Stress.LongPaidAsMiddle())).isEqualTo(shorter);
    }

    @Test
    void missedSessionsDoubleWithinWhatIsPossible() {
        var missed = under(Samples.worked(), new Stress.MissedDoubled());
        assertThat(Samples.compare(missed).sessions()).isEqualTo(22 * 4 * 0.76, within(1e-9));
        var most = under(Samples.with(Samples.worked(), Input.MISSED_RATE, "60"), new Stress.MissedDoubled());
        assertThat(Samples.inputs(most).practice(Input.MISSED_RATE).number().orElseThrow())
                .isEqualByComparingTo("95");
    }

    @Test
    void aClawbackTakesItsPartOfAYearsPayOnTopOfTheUsual() {
        var once = under(Samples.worked(), new Stress.Clawback(new BigDecimal(3)));
        assertThat(net(Samples.worked(), 0) - net(once, 0)).isEqualTo(77.44 * 118 * 0.03, within(0.005));
        var twice = under(once, new Stress.Clawback(new BigDecimal(3)));
        assertThat(net(once, 0) - net(twice, 0)).isEqualTo(77.44 * 118 * 0.03, within(0.005));
    }

    @Test
    void withoutReferralsTheMonthStaysAndTheYearDoesNot() {
        var dry = under(Samples.worked(), new Stress.NoReferrals(new BigDecimal(10)));
        assertThat(net(dry, 0)).isEqualTo(net(Samples.worked(), 0));
        assertThat(year(dry, Optional.empty())).isLessThan(year(Samples.worked(), Optional.empty()) * 0.8);
    }

    @Test
    void leavingChangesNoNumberButTheYear() {
        var plan = new Leaving(6, 30, new BigDecimal(30), 8);
        var scenario = scenario(Samples.worked(), new Stress.Leave(plan));
        assertThat(scenario.applyTo(Samples.worked())).isEqualTo(Samples.worked());
        assertThat(year(Samples.worked(), scenario.leaving())).isLessThan(year(Samples.worked(), Optional.empty()));
    }

    private static double year(Evaluation evaluation, Optional<Leaving> leaving) {
        return Samples.compare(evaluation)
                .timelines(Samples.TODAY, leaving)
                .getFirst()
                .cashAtEnd();
    }
}
