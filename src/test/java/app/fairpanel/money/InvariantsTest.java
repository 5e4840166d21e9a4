package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What must hold whatever the numbers are.
class InvariantsTest {
    private static final int PRACTICES = 2_000;

    private record Case(
            int seed, Map<Input, BigDecimal> practice, Map<Input, BigDecimal> first, Map<Input, BigDecimal> second) {
        static Case of(int seed) {
            var random = new RandomPractice(seed);
            return new Case(
                    seed,
                    random.numbers(Part.Owner.PRACTICE),
                    random.numbers(Part.Owner.PLATFORM),
                    random.numbers(Part.Owner.PLATFORM));
        }

        Case swapped() {
            return new Case(seed, practice, /* first= */ second, /* second= */ first);
        }

        BreakEven pair() {
            return BreakEvenProperties.pair(practice, first, second);
        }
    }

    private static Map<Input, BigDecimal> changed(
            Map<Input, BigDecimal> numbers, Part.Owner owner, UnaryOperator<BigDecimal> change, List<Input> which) {
        var changed = new EnumMap<Input, BigDecimal>(Input.class);
        changed.putAll(numbers);
        which.stream()
                .filter(input -> input.owner() == owner)
                .forEach(input -> Optional.ofNullable(numbers.get(input))
                        .or(input::start)
                        .ifPresent(number -> changed.put(input, change.apply(number))));
        return changed;
    }

    private static final List<Input> AMOUNTS = Input.of(Part.Owner.PLATFORM)
            .filter(input -> input.kind() == Unit.Kind.MONEY)
            .toList();
    private static final List<Input> PRACTICE_AMOUNTS = Input.of(Part.Owner.PRACTICE)
            .filter(input -> input.kind() == Unit.Kind.MONEY)
            .toList();

    @Test
    void multiplyingEveryAmountMultipliesEveryNetAndMovesNoBreakEven() {
        UnaryOperator<BigDecimal> triple = amount -> amount.multiply(new BigDecimal(3));
        for (int seed = 0; seed < PRACTICES; seed++) {
            var given = Case.of(seed);
            var tripled = new Case(
                    seed,
                    changed(given.practice(), Part.Owner.PRACTICE, triple, PRACTICE_AMOUNTS),
                    changed(given.first(), Part.Owner.PLATFORM, triple, AMOUNTS),
                    changed(given.second(), Part.Owner.PLATFORM, triple, AMOUNTS));
            same(seed, tripled.pair().crossings(), given.pair().crossings());
            double net = given.pair().first().curve().at(70);
            assertThat(tripled.pair().first().curve().at(70))
                    .as("seed %s", seed)
                    .isEqualTo(3 * net, within(1e-6 * Math.max(1, Math.abs(net))));
        }
    }

    @Test
    void theSameMonthlyCostOnBothMovesNoBreakEven() {
        UnaryOperator<BigDecimal> more = amount -> amount.add(new BigDecimal("33.33"));
        for (int seed = 0; seed < PRACTICES; seed++) {
            var given = Case.of(seed);
            var dearer = new Case(
                    seed,
                    given.practice(),
                    changed(given.first(), Part.Owner.PLATFORM, more, List.of(Input.OTHER_TOOLS)),
                    changed(given.second(), Part.Owner.PLATFORM, more, List.of(Input.OTHER_TOOLS)));
            same(seed, dearer.pair().crossings(), given.pair().crossings());
        }
    }

    @Test
    void swappingTheTwoMirrorsWhoIsAhead() {
        for (int seed = 0; seed < PRACTICES; seed++) {
            var given = Case.of(seed);
            var swapped = given.swapped().pair();
            var pair = given.pair();
            assertThat(swapped.leads())
                    .as("seed %s", seed)
                    .isEqualTo(pair.leads().stream()
                            .map(lead -> new Lead(
                                    lead.from(), lead.to(), lead.leader().mirrored()))
                            .toList());
            assertThat(swapped.verdict().getClass())
                    .as("seed %s", seed)
                    .isEqualTo(pair.verdict().getClass());
        }
    }

    @Test
    void netNeverRisesWithACost() {
        var costs = List.of(
                Input.MEMBERSHIP,
                Input.PAYOUT_SHARE,
                Input.SHARE_MINIMUM,
                Input.BILLING_PERCENTAGE,
                Input.PER_SESSION_FEE,
                Input.CASH_SHARE,
                Input.OWN_EHR,
                Input.CARD_PERCENTAGE,
                Input.CARD_FIXED,
                Input.UNPAID_CLAIMS,
                Input.UNPAID_CLIENT,
                Input.CLAWBACK_RATE);
        for (int seed = 0; seed < PRACTICES; seed++) {
            var given = Case.of(seed);
            double before = given.pair().first().curve().at(80);
            for (var cost : costs) {
                var dearer = changed(
                        given.first(), Part.Owner.PLATFORM, number -> number.add(BigDecimal.ONE), List.of(cost));
                assertThat(BreakEvenProperties.alternative(given.practice(), dearer)
                                .curve()
                                .at(80))
                        .as("%s, seed %s", cost, seed)
                        .isLessThanOrEqualTo(before + 1e-9);
            }
        }
    }

    @Test
    void atACrossoverBothLeaveTheSameAndBesideItTheNamedOneLeavesMore() {
        int crossings = 0;
        for (int seed = 0; seed < PRACTICES; seed++) {
            var pair = Case.of(seed).pair();
            var one = pair.first().curve();
            var two = pair.second().curve();
            for (int i = 1; i < pair.leads().size(); i++) {
                var lead = pair.leads().get(i);
                double at = lead.from();
                assertThat(one.at(at)).as("seed %s at %s", seed, at).isEqualTo(two.at(at), within(0.005 + 1e-9 * at));
                named(seed, pair, Math.min(at + 1, (at + lead.to()) / 2));
                named(seed, pair, Math.max(at - 1, (pair.leads().get(i - 1).from() + at) / 2));
                crossings++;
            }
        }
        assertThat(crossings).isGreaterThan(PRACTICES / 10);
    }

    private static void named(int seed, BreakEven pair, double sessions) {
        double ahead = pair.first().curve().at(sessions) - pair.second().curve().at(sessions);
        switch (pair.leaderAt(sessions)) {
            case FIRST -> assertThat(ahead).as("seed %s at %s", seed, sessions).isPositive();
            case SECOND -> assertThat(ahead).as("seed %s at %s", seed, sessions).isNegative();
            case EQUAL -> assertThat(ahead).as("seed %s at %s", seed, sessions).isEqualTo(0, within(1e-6));
        }
    }

    @Test
    void aPlatformAndItsCopyAreIdentical() {
        for (int seed = 0; seed < PRACTICES; seed++) {
            var given = Case.of(seed);
            assertThat(BreakEvenProperties.pair(given.practice(), given.first(), given.first())
                            .verdict())
                    .as("seed %s", seed)
                    .isEqualTo(new Verdict.Identical());
        }
    }

    private static void same(int seed, List<Double> crossings, List<Double> expected) {
        assertThat(crossings).as("seed %s", seed).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(crossings.get(i))
                    .as("seed %s", seed)
                    .isEqualTo(expected.get(i), within(1e-6 * Math.max(1, expected.get(i))));
        }
    }
}
