package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateBasisTest {
    private static final BigDecimal FIVE = new BigDecimal(5);

    @Test
    void whatReachesTheBankIsLessByTheShare() {
        assertThat(RateBasis.BEFORE_SHARE.to(RateBasis.QUOTED_PAYOUT, new BigDecimal(122), FIVE))
                .isEqualTo("115.90");
        assertThat(RateBasis.QUOTED_PAYOUT.to(RateBasis.BEFORE_SHARE, new BigDecimal("115.90"), FIVE))
                .isEqualTo("122.00");
        assertThat(RateBasis.BEFORE_SHARE.to(RateBasis.BEFORE_SHARE, new BigDecimal(122), FIVE))
                .isEqualTo("122");
    }

    /// What was typed as what reaches the bank reads the same once it is kept with the share on it.
    @ParameterizedTest
    @CsvSource({"118, 5", "101.37, 12.5", "99.99, 33", "0.01, 90", "250, 0.5", "117.77, 4.6"})
    void whatWasTypedReadsTheSame(BigDecimal typed, BigDecimal share) {
        var kept = RateBasis.QUOTED_PAYOUT.to(RateBasis.BEFORE_SHARE, typed, share);
        assertThat(RateBasis.BEFORE_SHARE.to(RateBasis.QUOTED_PAYOUT, kept, share))
                .isEqualByComparingTo(typed);
    }

    @Test
    void thereIsNothingToConvertWithoutAShare() {
        assertThat(RateBasis.share(Samples.inputs(Samples.opening()), "alma")).isEmpty();
        assertThat(RateBasis.share(Samples.inputs(Samples.opening()), "headway"))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("5"));
        var all = Samples.with(Samples.opening(), Samples.HEADWAY, Input.PAYOUT_SHARE, "100");
        assertThat(RateBasis.share(Samples.inputs(all), "headway")).isEmpty();
    }

    /// The double-counting trap: the same session leaves the same, on whichever basis its rate is said.
    @Test
    void eitherBasisLeavesTheSame() {
        var before = Samples.worked();
        var quoted = Samples.with(
                Samples.with(before, Samples.HEADWAY, Input.RATE_BASIS, "1"),
                Samples.HEADWAY,
                Input.AVERAGE_PAYOUT,
                RateBasis.BEFORE_SHARE
                        .to(RateBasis.QUOTED_PAYOUT, new BigDecimal(122), FIVE)
                        .toPlainString());
        assertThat(RateBasis.of(Samples.inputs(quoted), "headway")).isEqualTo(RateBasis.QUOTED_PAYOUT);
        assertThat(Samples.compare(quoted).platforms().get(1).net())
                .isEqualTo(Samples.compare(before).platforms().get(1).net(), within(0.005));
    }
}
