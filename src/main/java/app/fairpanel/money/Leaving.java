package app.fairpanel.money;

/// The end of the story: leaving a platform, as a stress.
///
/// @param afterMonths months after the start at which notice is given
/// @param noticeDays days until it takes effect, worked as before
/// @param cannotFollow the fraction of sessions, 0–1, whose clients do not come along
/// @param weeksElsewhere weeks without insured sessions until credentialed elsewhere
public record Leaving(int afterMonths, int noticeDays, double cannotFollow, int weeksElsewhere) {
    public Leaving {
        if (afterMonths < 0 || noticeDays < 0 || weeksElsewhere < 0 || !(cannotFollow >= 0 && cannotFollow <= 1)) {
            throw new IllegalArgumentException("no way to leave: " + afterMonths + ", " + cannotFollow);
        }
    }

    /// The part of a day's sessions that takes place.
    ///
    /// @param daysSinceEnd days since notice took effect; negative before
    double remaining(long daysSinceEnd) {
        if (daysSinceEnd < 0) {
            return 1;
        }
        return daysSinceEnd < 7L * weeksElsewhere ? 0 : 1 - cannotFollow;
    }
}
