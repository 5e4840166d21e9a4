package app.fairpanel.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// Whether a rate is what reaches the bank, or still loses the payout share; and what it is on the other basis. A
/// share's monthly minimum and maximum are of a month, not of a rate, and do not come into it.
public enum RateBasis {
    /// The payout share still comes off.
    BEFORE_SHARE,
    /// What reaches the bank: nothing more is deducted.
    QUOTED_PAYOUT;

    private static final int CENTS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /// The basis on which a platform's rates are kept.
    public static RateBasis of(MoneyInputs inputs, String platform) {
        return inputs.platform(platform, Input.RATE_BASIS).option().equals("quoted-payout")
                ? QUOTED_PAYOUT
                : BEFORE_SHARE;
    }

    /// The payout share by which the two differ, in percent; nothing where there is none, or nothing would be left.
    public static Optional<BigDecimal> share(MoneyInputs inputs, String platform) {
        return inputs.platform(platform, Input.PAYOUT_SHARE)
                .number()
                .filter(share -> share.signum() > 0 && share.compareTo(WHOLE) < 0);
    }

    public RateBasis other() {
        return this == BEFORE_SHARE ? QUOTED_PAYOUT : BEFORE_SHARE;
    }

    /// The same rate on another basis.
    ///
    /// @param dollars on this basis
    /// @param share the payout share, above 0 and below 100 %
    /// @return rounded half up to cents
    public BigDecimal to(RateBasis basis, BigDecimal dollars, BigDecimal share) {
        if (basis == this) {
            return dollars;
        }
        var kept = WHOLE.subtract(share).divide(WHOLE, MathContext.DECIMAL128);
        var converted = this == QUOTED_PAYOUT ? dollars.divide(kept, MathContext.DECIMAL128) : dollars.multiply(kept);
        return converted.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
