package app.fairpanel.money;

import app.fairpanel.evaluation.Platform;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// A platform's cash, day by day: what is left of the first year once credentialing, pay days and fees are in it.
public final class Timeline {
    private final Platform platform;
    private final LocalDate start;
    private final double[] cumulative;
    private final Optional<LocalDate> firstSession;
    private final Optional<LocalDate> firstPayout;
    private final double lostWaiting;

    /// @param flows what comes in and goes out on each day, in dollars; it is kept
    Timeline(
            Platform platform,
            LocalDate start,
            double[] flows,
            Optional<LocalDate> firstSession,
            Optional<LocalDate> firstPayout,
            double lostWaiting) {
        this.platform = platform;
        this.start = start;
        this.firstSession = firstSession;
        this.firstPayout = firstPayout;
        this.lostWaiting = lostWaiting;
        cumulative = flows;
        Arrays.parallelPrefix(cumulative, Double::sum);
    }

    public Platform platform() {
        return platform;
    }

    public LocalDate start() {
        return start;
    }

    /// How many days it covers.
    public int days() {
        return cumulative.length;
    }

    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /// All cash up to and including a day, in dollars.
    ///
    /// @param day counted from the start, below [#days]
    public double cash(int day) {
        return cumulative[day];
    }

    /// Whether a day comes after the last one.
    public boolean isBeyond(LocalDate date) {
        return !date.isBefore(date(days()));
    }

    public double cashAtEnd() {
        return cumulative[cumulative.length - 1];
    }

    /// The first day with insured sessions, be it beyond the horizon; nothing when there are none.
    public Optional<LocalDate> firstSession() {
        return firstSession;
    }

    /// The day on which the first sessions are paid for, be it beyond the horizon.
    public Optional<LocalDate> firstPayout() {
        return firstPayout;
    }

    /// The first of the days on which cash is lowest.
    public int lowestDay() {
        int lowest = 0;
        for (int day = 1; day < cumulative.length; day++) {
            if (cumulative[day] < cumulative[lowest]) {
                lowest = day;
            }
        }
        return lowest;
    }

    public double lowestCash() {
        return cumulative[lowestDay()];
    }

    /// What was not earned within the horizon because sessions could not begin on the first day, in dollars.
    public double lostWaiting() {
        return lostWaiting;
    }

    /// The day from which this one stays ahead of another until the end of both; nothing when it does not, or always
    /// was.
    public Optional<LocalDate> aheadForGood(Timeline other) {
        int last = Math.min(days(), other.days()) - 1;
        int day = last;
        while (day >= 0 && cumulative[day] > other.cumulative[day]) {
            day--;
        }
        return day == last || day < 0 ? Optional.empty() : Optional.of(date(day + 1));
    }
}
