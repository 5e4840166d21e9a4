package app.fairpanel.money;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The lines of how a result is worked out, in their order. Each input says in the list of inputs in which of them it
/// stands.
public enum ResultLine {
    SESSIONS,
    PAYOUTS,
    SHARE,
    BILLING,
    CLAIMS_LOST,
    CLIENTS_LOST,
    TAKEN_BACK,
    CARDS,
    SESSION_FEES,
    MISSED_FEES,
    CASH_INCOME,
    MEMBERSHIPS,
    OWN_TOOLS,
    NET,
    AGAINST_TODAY,
    AFTER_TIME,
    HOURS,
    PER_HOUR,
    OF_EACH_HUNDRED,
    YEAR_ONE,
    FIRST_SESSION,
    FIRST_PAYOUT,
    CASH_AT_END,
    MOST_SESSIONS,
    ASKING;

    /// What it is called in messages: `year-one`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What it is worked out from besides other lines, in the order of the list of inputs.
    public List<Input> inputs() {
        return Arrays.stream(Input.values())
                .filter(input -> input.result() == this)
                .toList();
    }

    /// Whether it sums up what stands above it.
    public boolean isTotal() {
        return this == NET || this == YEAR_ONE || this == CASH_AT_END;
    }
}
