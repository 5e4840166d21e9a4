package app.fairpanel.evaluation;

import java.math.BigDecimal;

/// The end of the story: leaving a platform some time after joining it.
///
/// @param afterMonths months after the start at which notice is given
/// @param noticeDays days until it takes effect, worked as before
/// @param cannotFollow the sessions, 0–100 %, whose clients do not come along
/// @param weeksElsewhere weeks without insured sessions until credentialed elsewhere
public record Leaving(int afterMonths, int noticeDays, BigDecimal cannotFollow, int weeksElsewhere) {
    public Leaving {
        cannotFollow = Amounts.canonical(cannotFollow);
        if (afterMonths < 0
                || noticeDays < 0
                || weeksElsewhere < 0
                || cannotFollow.signum() < 0
                || cannotFollow.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("no way to leave: " + afterMonths + ", " + cannotFollow);
        }
    }
}
