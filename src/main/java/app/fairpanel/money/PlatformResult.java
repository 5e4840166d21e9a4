package app.fairpanel.money;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import java.util.List;
import java.util.OptionalDouble;

/// What one platform leaves at a caseload, in dollars before tax.
///
/// @param month a month at steady state, line by line; of no meaning while rates are unknown
/// @param netAfterTime a month's net less what the hours spent on insurance are worth
/// @param hours worked a month: sessions, notes and the hours spent on insurance
/// @param keepsPerHundred what is kept of each $100 that payers and clients pay; nothing while that is unknown
/// @param yearOne twelve months at steady state less what joining costs; the timeline has the real first year
/// @param unknown lines of the mix whose rate would have to be known first
public record PlatformResult(
        Platform platform,
        Breakdown month,
        double netAfterTime,
        double hours,
        OptionalDouble keepsPerHundred,
        double yearOne,
        List<SessionLine> unknown) {

    static PlatformResult of(Numbers practice, Offer offer, double sessions) {
        var terms = offer.terms(practice);
        var month = Breakdown.of(terms, sessions);
        double net = month.net();
        double hours = hours(practice, offer, sessions);
        return new PlatformResult(
                offer.platform(),
                month,
                net - terms.adminTime(),
                hours,
                keepsPerHundred(month, offer.numbers().get(Input.ALLOWED_AMOUNT)),
                12 * net - offer.numbers().get(Input.JOINING_COST),
                offer.sessions(practice).unknown());
    }

    private static double hours(Numbers practice, Offer offer, double sessions) {
        double weeksAMonth = practice.get(Input.WEEKS_PER_YEAR) / 12;
        double notes = practice.get(Input.NOTE_MINUTES);
        double cashSessions =
                practice.get(Input.CASH_SESSIONS_PER_WEEK) * weeksAMonth * (1 - practice.fraction(Input.MISSED_RATE));
        var insured = offer.sessions(practice);
        double minutes = sessions * (insured.minutes() + insured.taken() * notes)
                + cashSessions * (practice.get(Input.SESSION_MINUTES) + notes);
        return minutes / 60 + weeksAMonth * offer.numbers().get(Input.ADMIN_HOURS);
    }

    private static OptionalDouble keepsPerHundred(Breakdown month, double allowed) {
        double paid = month.sessions() * allowed;
        return paid > 0 ? OptionalDouble.of(100 * (month.net() - month.cash()) / paid) : OptionalDouble.empty();
    }

    public boolean isKnown() {
        return unknown.isEmpty();
    }

    /// A month.
    public double net() {
        return month.net();
    }

    /// Nothing when no hour is worked.
    public OptionalDouble netPerHour() {
        return hours > 0 ? OptionalDouble.of(net() / hours) : OptionalDouble.empty();
    }
}
