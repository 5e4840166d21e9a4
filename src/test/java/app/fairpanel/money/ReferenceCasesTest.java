package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Published exercises on a fixed fee against a percentage, in the model's terms: the price is the average payout, a
/// variable cost an amount per session, a fixed cost the membership.
class ReferenceCasesTest {
    private static Offer offer(double price, double variable, double fixed) {
        return new Offer(Samples.ALMA, Numbers.start(Part.Owner.PLATFORM), Schedule.NONE)
                .with(Input.AVERAGE_PAYOUT, price)
                .with(Input.PER_SESSION_FEE, variable)
                .with(Input.MEMBERSHIP, fixed);
    }

    private static Alternative alternative(Offer offer) {
        var terms = offer.terms(Numbers.start(Part.Owner.PRACTICE));
        return new Alternative("a", "", terms.curve(false), java.util.List.of());
    }

    private static BreakEven between(Offer first, Offer second) {
        return BreakEven.between(alternative(first), alternative(second), 1e9);
    }

    private static BreakEven againstNothing(Offer offer) {
        return BreakEven.between(alternative(offer), Alternative.NOTHING, 1e9);
    }

    private static void crosses(BreakEven pair, double at) {
        assertThat(pair.crossings())
                .singleElement()
                .satisfies(found -> assertThat(found).isEqualTo(at, within(0.005)));
    }

    /// Horngren, "Color Rugs".
    @Test
    void fixedFeeAgainstTenPercent() {
        var fixed = offer(500, 350, 5_000);
        var share = offer(500, 350, 0).with(Input.PAYOUT_SHARE, 10);
        crosses(againstNothing(fixed), 33.3333);
        assertThat(Caseload.roundedUp(againstNothing(fixed).crossings().getFirst()))
                .isEqualTo(34);
        assertThat(againstNothing(share).verdict()).isInstanceOf(Verdict.Always.class);
        crosses(between(fixed, share), 100);
        assertThat(alternative(fixed).curve().at(100)).isEqualTo(10_000, within(1e-9));
        assertThat(alternative(share).curve().at(100)).isEqualTo(10_000, within(1e-9));
    }

    /// "ColorColor Rugs".
    @Test
    void fixedFeeAgainstTwentyPercent() {
        var fixed = offer(1_000, 400, 17_400);
        crosses(againstNothing(fixed), 29);
        crosses(between(fixed, offer(1_000, 400, 0).with(Input.PAYOUT_SHARE, 20)), 87);
    }

    /// Horngren 3-40, "Edible Bouquets".
    @Test
    void fixedRentAgainstAnAmountPerUnit() {
        var fixed = offer(50, 30, 5_000);
        var royalty = offer(50, 40, 0);
        crosses(againstNothing(fixed), 250);
        crosses(between(fixed, royalty), 500);
        double[] demand = {200, 400, 600, 800, 1_000};
        assertThat(demand).hasSize(5);
        for (int i = 0; i < demand.length; i++) {
            assertThat(alternative(fixed).curve().at(demand[i])).isEqualTo(-1_000 + 4_000 * i, within(1e-9));
            assertThat(alternative(royalty).curve().at(demand[i])).isEqualTo(2_000 + 2_000 * i, within(1e-9));
        }
        crosses(between(offer(50, 25, 5_000), offer(50, 35, 0)), 500);
    }

    /// "Zoe's Fresh Flowers": rent against a percentage with a floor, and a commission on both.
    @Test
    void fixedRentAgainstAPercentageWithAFloor() {
        var rent = offer(90, 39, 20_000).with(Input.BILLING_PERCENTAGE, 15);
        var share = offer(90, 39, 0)
                .with(Input.BILLING_PERCENTAGE, 15)
                .with(Input.PAYOUT_SHARE, 25)
                .with(Input.SHARE_MINIMUM, 5_000);
        crosses(againstNothing(rent), 533.33);
        crosses(againstNothing(share), 133.33);
        crosses(between(rent, share), 888.89);
        assertThat(alternative(share).curve().pieces().get(1).from()).isEqualTo(222.22, within(0.005));
    }

    /// Cost indifference: qammunity 1410402 and others.
    @Test
    void costIndifference() {
        crosses(between(offer(0, 85, 40_000), offer(0, 80, 45_000)), 1_000);
        crosses(between(offer(120, 0, 360_000), offer(90, 0, 315_000)), 1_500);
        crosses(between(offer(0, 5, 1_000), offer(0, 10, 500)), 100);
    }
}
