package app.fairpanel.money;

/// A month of one platform, line by line, in dollars. Costs are positive and taken off; `missed` and `cash` are added.
///
/// @param sessions completed sessions of the caseload that the platform takes
/// @param cut the payout share, between its minimum and maximum
/// @param cards fees on clients' card payments
/// @param missed fees collected for missed sessions
/// @param cash from clients who pay themselves, after what the platform keeps of it
/// @param tools own tools that the platform does not include
public record Breakdown(
        double sessions,
        double gross,
        double cut,
        double billing,
        double clawback,
        double unpaidClaims,
        double unpaidClient,
        double cards,
        double sessionFees,
        double missed,
        double cash,
        double membership,
        double tools) {

    static Breakdown of(NetTerms terms, double sessions) {
        return new Breakdown(
                sessions * terms.taken(),
                sessions * terms.gross(),
                terms.cut(sessions),
                sessions * terms.billing(),
                sessions * terms.clawback(),
                sessions * terms.unpaidClaims(),
                sessions * terms.unpaidClient(),
                sessions * (terms.cardPercent() + terms.cardFixed()),
                sessions * terms.sessionFee(),
                sessions * terms.missed(),
                terms.cash(),
                terms.membership(),
                terms.tools());
    }

    /// What is finally not paid, or taken back.
    public double leakage() {
        return clawback + unpaidClaims + unpaidClient;
    }

    /// What has to be paid whether or not there is a session.
    public double monthly() {
        return membership + tools;
    }

    /// What stays with the clinician before tax, a month.
    public double net() {
        return gross - cut - billing - leakage() - cards - sessionFees + missed + cash - monthly();
    }
}
