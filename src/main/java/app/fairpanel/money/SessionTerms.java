package app.fairpanel.money;

import app.fairpanel.evaluation.SessionLine;
import java.util.List;

/// What one completed session of the planned caseload is on average at a platform.
///
/// @param gross the payout in dollars; what is known of it while rates are unknown
/// @param taken the share of sessions, 0–1, whose payer the platform takes; the others fall away
/// @param minutes of the sessions that are taken
/// @param clientPayments how many clients pay for them; more than sessions when some are groups
/// @param unknown the lines whose rate nobody has said
record SessionTerms(double gross, double taken, double minutes, double clientPayments, List<SessionLine> unknown) {

    static SessionTerms average(double payout, double minutes) {
        return new SessionTerms(payout, 1, minutes, 1, List.of());
    }

    boolean isKnown() {
        return unknown.isEmpty();
    }
}
