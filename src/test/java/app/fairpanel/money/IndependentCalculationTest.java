package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                assertThat(result.hours())
                        .as("hours, seed %s", seed)
                        .isEqualTo(plain.hours(exact).doubleValue(), within(1e-6));
            }
        }
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
