package app.fairpanel.money;

import app.fairpanel.money.TypedNumber.Reading;
import app.fairpanel.money.TypedNumber.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// The numbers of the fee schedule and of stresses: what is accepted of each, and how precisely it is kept.
@SuppressWarnings("ImmutableEnumChecker") // a range is never changed
public enum FeeNumber {
    /// Percent of the completed sessions.
    SHARE(Unit.Kind.PERCENT, 0, 100, 2),
    MINUTES(Unit.Kind.COUNT, 0, 1_440, 0),
    MONTHS(Unit.Kind.COUNT, 0, 36, 0),
    DAYS(Unit.Kind.DAYS, 0, 365, 0),
    WEEKS(Unit.Kind.COUNT, 0, 104, 0),
    /// Clients in one session.
    CLIENTS(Unit.Kind.COUNT, 1, 50, 0),
    /// Dollars for one client's session.
    RATE(Unit.Kind.MONEY, 0, 10_000, 2);

    private final Unit.Kind kind;
    private final Range allowed;
    private final int decimals;

    FeeNumber(Unit.Kind kind, long low, long high, int decimals) {
        this.kind = kind;
        this.decimals = decimals;
        allowed = new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /// What is accepted; a number outside is refused.
    public Range allowed() {
        return allowed;
    }

    /// Reads one as it is typed or pasted, rounded half up to the decimals that are kept; a fraction of what is
    /// counted whole is refused.
    public Reading read(String typed) {
        return switch (TypedNumber.read(typed, kind, Optional.of(allowed))) {
            case Reading.Accepted(var number)
            when decimals == 0 && number.stripTrailingZeros().scale() > 0 -> new Reading.Refused(Reason.NOT_WHOLE);
            case Reading.Accepted(var number) -> new Reading.Accepted(rounded(number));
            case Reading.Refused refused -> refused;
        };
    }

    private BigDecimal rounded(BigDecimal number) {
        return number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
    }
}
