package app.fairpanel.money;

/// From sessions booked a week to sessions completed a month.
public final class Caseload {
    private Caseload() {}

    /// `N = B · W ÷ 12 · (1 − q)`
    static double completed(Numbers practice, double bookedAWeek) {
        return bookedAWeek * practice.get(Input.WEEKS_PER_YEAR) / 12 * (1 - practice.fraction(Input.MISSED_RATE));
    }

    static double planned(Numbers practice) {
        return completed(practice, practice.get(Input.SESSIONS_PER_WEEK));
    }

    static double capacity(Numbers practice) {
        return completed(practice, practice.get(Input.CAPACITY_SESSIONS_PER_WEEK));
    }

    /// Advice rounds up to whole sessions; a crossing that is whole but for rounding stays.
    public static long roundedUp(double sessions) {
        return (long) Math.ceil(sessions - 1e-9 * Math.max(1, sessions));
    }
}
