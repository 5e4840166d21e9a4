package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rates by payer and code in place of an average payout, and two platforms at once.
class FeeScheduleMoneyTest {
    private static SessionLine line(String id, String payer, String code, int share) {
        return new SessionLine(id, Optional.of(payer), code, "", BigDecimal.valueOf(share), 60, false, 1);
    }

    private static LineRate rate(String line, String platform, String amount) {
        return new LineRate(line, platform, Optional.of(new BigDecimal(amount)));
    }

    private static final List<SessionLine> MIX =
            List.of(line("a", "Aetna", "90837", 50), line("b", "Cigna", "90837", 30), line("c", "Optum", "90834", 20));

    private static Evaluation with(FeeSchedule schedule) {
        return Samples.opening().with(schedule);
    }

    private static FeeSchedule full() {
        return FeeSchedule.EMPTY
                .withLines(MIX)
                .with(rate("a", "alma", "150"))
                .with(rate("b", "alma", "100"))
                .with(rate("c", "alma", "80"))
                .with(rate("a", "headway", "120"))
                .with(rate("b", "headway", "130"))
                .with(rate("c", "headway", "90"));
    }

    @Test
    void theMixTakesThePlaceOfTheAverage() {
        var alma = Samples.compare(with(full())).platforms().getFirst();
        assertThat(alma.month().gross()).isEqualTo(77.44 * (75 + 30 + 16), within(1e-6));
        assertThat(Samples.inputs(with(full())).hasFeeSchedule("alma")).isTrue();
    }

    @Test
    void aPlatformWithoutAnyRateKeepsItsAverage() {
        var schedule = FeeSchedule.EMPTY.withLines(MIX).with(rate("a", "alma", "150"));
        var inputs = Samples.inputs(with(schedule));
        assertThat(inputs.hasFeeSchedule("headway")).isFalse();
        assertThat(Comparison.of(inputs).platforms().get(1).month().gross()).isEqualTo(77.44 * 120, within(1e-6));
    }

    @Test
    void sessionsOfAPayerThatIsNotTakenFallAway() {
        var schedule = full().with(new LineRate("b", "alma", Optional.empty()));
        var alma = Samples.compare(with(schedule)).platforms().getFirst();
        assertThat(alma.month().sessions()).isEqualTo(77.44 * 0.7, within(1e-6));
        assertThat(alma.month().gross()).isEqualTo(77.44 * (75 + 16), within(1e-6));
    }

    @Test
    void anUnknownRateThatMattersLeavesItOpen() {
        var pair = Samples.compare(with(full().withoutRate("c", "headway"))).breakEven(0, 1);
        assertThat(pair.verdict())
                .isEqualTo(new Verdict.CannotSay(List.of(new Verdict.MissingRate("headway", MIX.get(2)))));
        assertThat(Samples.compare(with(full().withoutRate("c", "headway"))).best())
                .map(Alternative::id)
                .contains("alma");
        var unimportant = List.of(MIX.get(0), MIX.get(1), MIX.get(2).withShare(BigDecimal.ZERO));
        assertThat(Samples.compare(with(full().withLines(unimportant).withoutRate("c", "headway")))
                        .breakEven(0, 1)
                        .verdict())
                .isNotInstanceOf(Verdict.CannotSay.class);
    }

    @Test
    void addOnsComeOnTopAndGroupsPayForEachClient() {
        var addOn = new SessionLine("d", Optional.empty(), "90785", "", BigDecimal.TEN, 0, true, 1);
        var group = new SessionLine("e", Optional.empty(), "90853", "", new BigDecimal(100), 90, false, 6);
        var schedule = FeeSchedule.EMPTY
                .withLines(List.of(addOn, group))
                .with(rate("d", "alma", "15"))
                .with(rate("e", "alma", "30"));
        var evaluation = Samples.with(
                Samples.with(with(schedule), Samples.ALMA, Input.CLIENT_PART, "10"),
                Samples.ALMA,
                Input.CARD_FIXED,
                "0.30");
        var alma = Samples.compare(evaluation).platforms().getFirst();
        assertThat(alma.month().gross()).isEqualTo(77.44 * (1.5 + 180), within(1e-6));
        assertThat(alma.month().sessions()).isEqualTo(77.44, within(1e-9));
        assertThat(alma.month().cards()).isEqualTo(77.44 * 6 * 0.3, within(1e-6));
        assertThat(alma.hours()).isEqualTo(77.44 * (90 + 10) / 60, within(1e-6));
    }

    @Test
    void whatWasSaidForAPayerAndCodeFillsItsLine() {
        var said = new Statement(
                "s",
                "session-rate",
                "headway",
                new Scope(Optional.empty(), Optional.of("Aetna"), Optional.empty(), Optional.of("90837")),
                Optional.of(Samples.money("126")),
                "",
                new Source(SourceKind.CALL, "Kim", "", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        var evaluation = with(FeeSchedule.EMPTY.withLines(List.of(line("a", "Aetna", "90837", 100))))
                .with(said);
        assertThat(Samples.compare(evaluation).platforms().get(1).month().gross())
                .isEqualTo(77.44 * 126, within(1e-6));
    }

    private static BothAtOnce both(FeeSchedule schedule, Map<String, String> kept) {
        return BothAtOnce.of(Samples.compare(with(schedule)), kept, Samples.ALMA, Samples.HEADWAY);
    }

    @Test
    void bothAtOnceSendsEachPayerWhereItPaysMost() {
        assertThat(both(full(), Map.of())).isInstanceOfSatisfying(BothAtOnce.Best.class, best -> {
            assertThat(best.places())
                    .isEqualTo(Map.of("Aetna", Samples.ALMA, "Cigna", Samples.HEADWAY, "Optum", Samples.HEADWAY));
            double byHand = 77.44 * (0.5 * 150 + 0.95 * (0.3 * 130 + 0.2 * 90)) - 125;
            assertThat(best.alternative().curve().at(77.44)).isEqualTo(byHand, within(0.005));
            assertThat(best.usesBoth()).isTrue();
        });
    }

    @Test
    void aPayerThatCannotMoveStays() {
        assertThat(both(full(), Map.of("Cigna", "alma")))
                .isInstanceOfSatisfying(
                        BothAtOnce.Best.class, best -> assertThat(best.places()).containsEntry("Cigna", Samples.ALMA));
    }

    @Test
    void bothAtOnceIsTheBestOfAllSplits() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new RandomPractice(seed);
            var schedule = FeeSchedule.EMPTY.withLines(MIX);
            for (var line : MIX) {
                for (var platform : List.of("alma", "headway")) {
                    schedule = schedule.with(
                            rate(line.id(), platform, Long.toString(Math.round(random.between(60, 160)))));
                }
            }
            var comparison = Samples.compare(with(schedule));
            double most = Double.NEGATIVE_INFINITY;
            for (int way = 0; way < 8; way++) {
                double alma = 0;
                double headway = 0;
                for (int i = 0; i < 3; i++) {
                    double share = MIX.get(i).share().doubleValue() / 100;
                    var at = (way >> i & 1) == 0 ? "alma" : "headway";
                    double dollars = share
                            * schedule.rate(MIX.get(i).id(), at)
                                    .flatMap(LineRate::amount)
                                    .orElseThrow()
                                    .doubleValue();
                    alma += at.equals("alma") ? dollars : 0;
                    headway += at.equals("alma") ? 0 : dollars;
                }
                most = Math.max(most, 77.44 * (alma + 0.95 * headway) - 125);
            }
            double expected = most;
            int number = seed;
            assertThat(BothAtOnce.of(comparison, Map.of(), Samples.ALMA, Samples.HEADWAY))
                    .isInstanceOfSatisfying(
                            BothAtOnce.Best.class,
                            best -> assertThat(best.alternative().curve().at(77.44))
                                    .as("seed %s", number)
                                    .isEqualTo(expected, within(0.005)));
        }
    }

    /// With a minimum and a maximum of the share the payers are no longer independent of each other.
    @Test
    void aSplitIsTheBestOfAllUnderMonthlyLimitsToo() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new RandomPractice(seed);
            var schedule = FeeSchedule.EMPTY.withLines(MIX);
            for (var line : MIX) {
                for (var platform : List.of("alma", "headway")) {
                    schedule = schedule.with(
                            rate(line.id(), platform, Long.toString(Math.round(random.between(60, 160)))));
                }
            }
            var evaluation = Samples.with(with(schedule), Samples.HEADWAY, Input.PAYOUT_SHARE, "12");
            evaluation = Samples.with(evaluation, Samples.HEADWAY, Input.SHARE_MINIMUM, "300");
            evaluation = Samples.with(evaluation, Samples.HEADWAY, Input.SHARE_MAXIMUM, "500");
            var comparison = Samples.compare(evaluation);
            double most = Double.NEGATIVE_INFINITY;
            for (int way = 0; way < 8; way++) {
                var kept = new HashMap<String, String>();
                for (int i = 0; i < 3; i++) {
                    kept.put(MIX.get(i).payer().orElseThrow(), (way >> i & 1) == 0 ? "alma" : "headway");
                }
                most = Math.max(most, net(BothAtOnce.of(comparison, kept, Samples.ALMA, Samples.HEADWAY)));
            }
            assertThat(net(comparison.both().orElseThrow())).as("seed %s", seed).isEqualTo(most, within(0.005));
        }
    }

    @Test
    void bothAtOnceSaysWhatItLacks() {
        assertThat(BothAtOnce.of(Samples.compare(Samples.opening()), Map.of(), Samples.ALMA, Samples.HEADWAY))
                .isInstanceOf(BothAtOnce.NoRatesPerPayer.class);
        assertThat(both(full().withoutRate("a", "alma").withoutRate("a", "headway"), Map.of()))
                .isInstanceOfSatisfying(
                        BothAtOnce.Missing.class,
                        missing -> assertThat(missing.rates()).hasSize(2));
        assertThat(both(full().withoutRate("a", "alma"), Map.of()))
                .isInstanceOfSatisfying(
                        BothAtOnce.Best.class,
                        best -> assertThat(best.places()).containsEntry("Aetna", Samples.HEADWAY));
    }

    @Test
    void cashClientsAreCountedOnceWhereLeastIsKept() {
        var evaluation = Samples.with(with(full()), Input.CASH_SESSIONS_PER_WEEK, "5");
        evaluation = Samples.with(evaluation, Samples.HEADWAY, Input.CASH_SHARE, "10");
        double without = net(with(full()));
        double cash = 5 * 48 / 12.0 * 0.88 * 150;
        assertThat(net(evaluation)).isEqualTo(without + cash, within(0.005));
    }

    private static double net(Evaluation evaluation) {
        return net(BothAtOnce.of(Samples.compare(evaluation), Map.of(), Samples.ALMA, Samples.HEADWAY));
    }

    private static double net(BothAtOnce both) {
        return both instanceof BothAtOnce.Best best ? best.alternative().curve().at(77.44) : Double.NaN;
    }

    @Test
    void todayIsAnAlternativeOnceItIsEntered() {
        assertThat(Samples.compare(Samples.opening()).today()).isEmpty();
        var entered = Samples.with(Samples.opening(), Input.TODAY_NET, "8000");
        assertThat(Samples.compare(entered).today())
                .hasValueSatisfying(today -> assertThat(today.curve().at(50)).isEqualTo(8_000));
    }
}
