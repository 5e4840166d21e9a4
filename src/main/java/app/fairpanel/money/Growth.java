package app.fairpanel.money;

/// How many sessions are completed on each day after the start: none until credentialing and payer loading are over,
/// then more from week to week, then the full caseload, which may decay.
///
/// @param firstDay the first day with sessions, counted from the start
/// @param first completed sessions a day at first
/// @param full completed sessions a day once the ramp is over
/// @param rampDays how long that takes
/// @param monthlyLoss the fraction lost each month after that; a month is a twelfth of 365 days
record Growth(int firstDay, double first, double full, double rampDays, double monthlyLoss) {
    private static final double MONTHS_A_DAY = 12 / 365.0;

    static Growth of(Numbers practice, Numbers offer) {
        double completed = practice.get(Input.WEEKS_PER_YEAR) / 52 / 7 * (1 - practice.fraction(Input.MISSED_RATE));
        return new Growth(
                (int) Math.ceil(offer.get(Input.CREDENTIALING_DAYS) + offer.get(Input.PAYER_LOADING_DAYS)),
                completed * offer.get(Input.START_SESSIONS_PER_WEEK),
                completed * practice.get(Input.SESSIONS_PER_WEEK),
                7 * offer.get(Input.RAMP_WEEKS),
                offer.fraction(Input.MONTHLY_DECAY));
    }

    Growth startingAtOnce() {
        return new Growth(0, first, full, rampDays, monthlyLoss);
    }

    boolean hasSessions() {
        return full > 0 || (first > 0 && rampDays > 0);
    }

    /// Completed sessions on a day, counted from the start.
    double on(int day) {
        double age = (double) day - firstDay;
        if (age < 0) {
            return 0;
        }
        if (age < rampDays) {
            return first + (full - first) * age / rampDays;
        }
        return monthlyLoss == 0 ? full : full * Math.pow(1 - monthlyLoss, (age - rampDays) * MONTHS_A_DAY);
    }
}
