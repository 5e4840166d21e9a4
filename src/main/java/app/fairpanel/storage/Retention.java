package app.fairpanel.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/// Which snapshots are kept: all of the last day, the last of each day for 30 days, the last of each month for a year,
/// and always the ten newest, however old: a clock that is set years ahead by mistake shall not cost the history.
final class Retention {
    static final int LEAST = 10;

    private static final Duration ALL = Duration.ofDays(1);
    private static final Duration DAILY = Duration.ofDays(30);
    private static final Duration MONTHLY = Duration.ofDays(366);

    private Retention() {}

    static Set<Instant> kept(Collection<Instant> taken, Instant now, ZoneId zone) {
        var kept = new HashSet<Instant>();
        var days = new HashSet<LocalDate>();
        var months = new HashSet<YearMonth>();
        var newestFirst = taken.stream().sorted(Comparator.reverseOrder()).toList();
        newestFirst.stream().limit(LEAST).forEach(kept::add);
        for (var at : newestFirst) {
            var age = Duration.between(at, now);
            var day = LocalDate.ofInstant(at, zone);
            boolean lastOfDay = days.add(day);
            boolean lastOfMonth = months.add(YearMonth.from(day));
            if (age.compareTo(ALL) <= 0
                    || (age.compareTo(DAILY) <= 0 && lastOfDay)
                    || (age.compareTo(MONTHLY) <= 0 && lastOfMonth)) {
                kept.add(at);
            }
        }
        return kept;
    }
}
