package app.fairpanel.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/// The money model written a second time, slowly and in decimals, straight from its formulas: what the engine is held
/// against. Shares nothing with it but the names of the inputs.
final class PlainMoney {
    private static final MathContext EXACTLY = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<Input, BigDecimal> practice;
    private final Map<Input, BigDecimal> offer;

    PlainMoney(Map<Input, BigDecimal> practice, Map<Input, BigDecimal> offer) {
        this.practice = practice;
        this.offer = offer;
    }

    private BigDecimal of(Input input) {
        var map = input.owner() == Part.Owner.PRACTICE ? practice : offer;
        return map.getOrDefault(input, input.start().orElse(BigDecimal.ZERO));
    }

    private BigDecimal part(Input input) {
        return of(input).divide(HUNDRED, EXACTLY);
    }

    BigDecimal completed() {
        return of(Input.SESSIONS_PER_WEEK)
                .multiply(of(Input.WEEKS_PER_YEAR))
                .multiply(BigDecimal.ONE.subtract(part(Input.MISSED_RATE)))
                .divide(new BigDecimal(12), EXACTLY);
    }

    BigDecimal net(BigDecimal sessions) {
        var gross = sessions.multiply(of(Input.AVERAGE_PAYOUT));
        var cut = gross.multiply(part(Input.PAYOUT_SHARE));
        if (offer.containsKey(Input.SHARE_MAXIMUM)) {
            cut = cut.min(of(Input.SHARE_MAXIMUM));
        }
        cut = cut.max(of(Input.SHARE_MINIMUM));
        if (of(Input.RATE_BASIS).signum() > 0) {
            cut = BigDecimal.ZERO;
        }
        var client = gross.multiply(part(Input.CLIENT_PART));
        var leakage = gross.multiply(part(Input.CLAWBACK_RATE));
        if (of(Input.PAYER_GUARANTEE).signum() == 0) {
            leakage = leakage.add(gross.subtract(client).multiply(part(Input.UNPAID_CLAIMS)));
        }
        if (of(Input.CLIENT_GUARANTEE).signum() == 0) {
            leakage = leakage.add(client.multiply(part(Input.UNPAID_CLIENT)));
        }
        var cards = client.multiply(part(Input.CARD_PERCENTAGE));
        if (of(Input.CLIENT_PART).signum() > 0) {
            cards = cards.add(sessions.multiply(of(Input.CARD_FIXED)));
        }
        var q = part(Input.MISSED_RATE);
        var missed = sessions.multiply(q)
                .divide(BigDecimal.ONE.subtract(q), EXACTLY)
                .multiply(part(Input.MISSED_CHARGED))
                .multiply(part(Input.MISSED_COLLECTED))
                .multiply(of(Input.MISSED_FEE));
        return gross.subtract(cut)
                .subtract(gross.multiply(part(Input.BILLING_PERCENTAGE)))
                .subtract(leakage)
                .subtract(cards)
                .subtract(sessions.multiply(of(Input.PER_SESSION_FEE)))
                .add(missed)
                .add(cash())
                .subtract(of(Input.MEMBERSHIP))
                .subtract(of(Input.OWN_EHR))
                .subtract(of(Input.OWN_TELEHEALTH))
                .subtract(of(Input.OWN_DIRECTORY))
                .subtract(of(Input.OTHER_TOOLS));
    }

    BigDecimal hours(BigDecimal sessions) {
        var weeks = of(Input.WEEKS_PER_YEAR).divide(new BigDecimal(12), EXACTLY);
        var cashSessions = of(Input.CASH_SESSIONS_PER_WEEK)
                .multiply(weeks)
                .multiply(BigDecimal.ONE.subtract(part(Input.MISSED_RATE)));
        var minutes =
                sessions.add(cashSessions).multiply(of(Input.SESSION_MINUTES).add(of(Input.NOTE_MINUTES)));
        return minutes.divide(new BigDecimal(60), EXACTLY).add(weeks.multiply(of(Input.ADMIN_HOURS)));
    }

    BigDecimal adminTime() {
        return of(Input.WEEKS_PER_YEAR)
                .divide(new BigDecimal(12), EXACTLY)
                .multiply(of(Input.ADMIN_HOURS))
                .multiply(of(Input.ADMIN_HOUR_VALUE));
    }

    BigDecimal netAfterTime(BigDecimal sessions) {
        return net(sessions).subtract(adminTime());
    }

    /// What comparisons go by.
    BigDecimal compared(BigDecimal sessions) {
        return of(Input.COUNT_ADMIN_TIME).signum() > 0 ? netAfterTime(sessions) : net(sessions);
    }

    BigDecimal yearOne(BigDecimal sessions) {
        return net(sessions).multiply(new BigDecimal(12)).subtract(of(Input.JOINING_COST));
    }

    BigDecimal cash() {
        return of(Input.CASH_SESSIONS_PER_WEEK)
                .multiply(of(Input.WEEKS_PER_YEAR))
                .divide(new BigDecimal(12), EXACTLY)
                .multiply(BigDecimal.ONE.subtract(part(Input.MISSED_RATE)))
                .multiply(of(Input.CASH_RATE))
                .multiply(BigDecimal.ONE.subtract(part(Input.CASH_SHARE)));
    }

    /// Nothing while the allowed amount is unknown, or nobody is seen.
    Optional<BigDecimal> ofEachHundred(BigDecimal sessions) {
        var paid = sessions.multiply(offer.getOrDefault(Input.ALLOWED_AMOUNT, BigDecimal.ZERO));
        return paid.signum() == 0
                ? Optional.empty()
                : Optional.of(net(sessions).subtract(cash()).multiply(HUNDRED).divide(paid, EXACTLY));
    }

    BigDecimal capacity() {
        return of(Input.CAPACITY_SESSIONS_PER_WEEK)
                .multiply(of(Input.WEEKS_PER_YEAR))
                .multiply(BigDecimal.ONE.subtract(part(Input.MISSED_RATE)))
                .divide(new BigDecimal(12), EXACTLY);
    }
}
