package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The engine against the plain calculation, over thousands of random practices.
class IndependentCalculationTest {
    private static final int PRACTICES = 5_000;

    @Test
    void netsAndHoursAgreeToACent() {
        for (int seed = 0; seed < PRACTICES; seed++) {
            var random = new RandomPractice(seed);
            var practice = random.numbers(Part.Owner.PRACTICE);
            var platform = random.numbers(Part.Owner.PLATFORM);
            var plain = new PlainMoney(practice, platform);
            var engine = RandomPractice.engine(Part.Owner.PRACTICE, practice);
            var offer = new Offer(Samples.ALMA, RandomPractice.engine(Part.Owner.PLATFORM, platform), Schedule.NONE);
            double planned = Caseload.planned(engine);
            assertThat(planned)
                    .as("sessions, seed %s", seed)
                    .isEqualTo(plain.completed().doubleValue(), within(1e-9));
            for (double sessions : List.of(planned, random.between(0, 300))) {
                var exact = new BigDecimal(sessions);
                var result = PlatformResult.of(engine, offer, sessions);
                double net = plain.net(exact).doubleValue();
                assertThat(result.net()).as("net, seed %s", seed).isEqualTo(net, within(0.005));
                assertThat(offer.terms(engine).net(sessions))
                        .as("terms, seed %s", seed)
                        .isEqualTo(net, within(0.005));
                assertThat(offer.terms(engine).curve(false).at(sessions))
                        .as("curve, seed %s", seed)
                        .isEqualTo(net, within(0.005));
                assertThat(result.yearOne())
                        .as("year one, seed %s", seed)
                        .isEqualTo(plain.yearOne(exact).doubleValue(), within(0.005));
                assertThat(result.netAfterTime())
                        .as("after time, seed %s", seed)
                        .isEqualTo(plain.netAfterTime(exact).doubleValue(), within(0.005));
                assertThat(offer.terms(engine).net(sessions, engine.isYes(Input.COUNT_ADMIN_TIME)))
                        .as("compared, seed %s", seed)
                        .isEqualTo(plain.compared(exact).doubleValue(), within(0.005));
                var ofEachHundred = plain.ofEachHundred(exact);
                assertThat(result.keepsPerHundred().isPresent())
                        .as("keeps, seed %s", seed)
                        .isEqualTo(ofEachHundred.isPresent());
                if (ofEachHundred.isPresent()) {
                    double keeps = ofEachHundred.get().doubleValue();
                    assertThat(result.keepsPerHundred().orElseThrow())
                            .as("keeps, seed %s", seed)
                            .isEqualTo(keeps, within(0.005 + 1e-9 * Math.abs(keeps)));
                }
                assertThat(Caseload.capacity(engine))
                        .as("capacity, seed %s", seed)
                        .isEqualTo(plain.capacity().doubleValue(), within(1e-9));
                assertThat(result.hours())
                        .as("hours, seed %s", seed)
                        .isEqualTo(plain.hours(exact).doubleValue(), within(1e-6));
            }
        }
    }

    /// No input of the list is left out of what the engine is held against, but for two that nothing is calculated
    /// with: what is kept today, and from which worth on a question is listed.
    @ParameterizedTest
    @MethodSource("calculatedWith")
    void everyInputChangesThePlainCalculation(Input input) {
        boolean changes = false;
        for (int seed = 0; seed < 400 && !changes; seed++) {
            var random = new RandomPractice(seed);
            var practice = random.numbers(Part.Owner.PRACTICE);
            var platform = random.numbers(Part.Owner.PLATFORM);
            var own = input.owner() == Part.Owner.PRACTICE ? practice : platform;
            own.put(input, input.allowed().low());
            var low = plainResults(practice, platform);
            own.put(input, input.allowed().high());
            changes = !plainResults(practice, platform).equals(low);
        }
        assertThat(changes).as(input.id()).isTrue();
    }

    static Stream<Input> calculatedWith() {
        return Arrays.stream(Input.values())
                .filter(input -> input != Input.TODAY_NET && input != Input.ASKING_THRESHOLD);
    }

    private static List<Object> plainResults(Map<Input, BigDecimal> practice, Map<Input, BigDecimal> platform) {
        var plain = new PlainMoney(practice, platform);
        var sessions = plain.completed();
        var offer = new Offer(Samples.ALMA, RandomPractice.engine(Part.Owner.PLATFORM, platform), Schedule.NONE);
        var cash = new PlainTimeline(
                        RandomPractice.engine(Part.Owner.PRACTICE, practice), offer, LocalDate.of(2026, 1, 1))
                .cash();
        return List.of(
                sessions,
                plain.yearOne(sessions),
                plain.compared(sessions),
                plain.ofEachHundred(sessions),
                plain.capacity(),
                plain.hours(sessions),
                Arrays.hashCode(cash));
    }

    /// The crossings against a plain walk over the caseloads: the sign of the plain difference changes where they say,
    /// and nowhere else.
    @Test
    void whoIsAheadAgreesWithThePlainNetsEverywhere() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new RandomPractice(seed);
            var practice = random.numbers(Part.Owner.PRACTICE);
            var one = random.numbers(Part.Owner.PLATFORM);
            var two = random.numbers(Part.Owner.PLATFORM);
            var pair = BreakEvenProperties.pair(practice, one, two);
            for (int sessions = 1; sessions < 400; sessions += 3) {
                var at = BigDecimal.valueOf(sessions);
                double ahead = new PlainMoney(practice, one)
                        .net(at)
                        .subtract(new PlainMoney(practice, two).net(at))
                        .doubleValue();
                if (Math.abs(ahead) > 0.01) {
                    assertThat(pair.leaderAt(sessions))
                            .as("seed %s at %s sessions, %s ahead, %s", seed, sessions, ahead, pair.leads())
                            .isEqualTo(ahead > 0 ? Lead.Leader.FIRST : Lead.Leader.SECOND);
                }
            }
        }
    }
}
