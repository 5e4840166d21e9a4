package app.fairpanel.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// A date as exactly as it is known: a day, a month or only a year. Publications are often dated by month.
///
/// @param year 1900–2200
/// @param month 1–12, or 0 when only the year is known
/// @param day 1–31, or 0 when only the month or year is known
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        if (year < 1900 || year > 2200 || month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads `2026`, `2026-02` or `2026-02-24`; nothing when it is none of them.
    public static Optional<PartialDate> parse(String text) {
        if (!text.matches("\\d{4}(-\\d{2}){0,2}")) {
            return Optional.empty();
        }
        var parts = text.split("-", -1);
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 0));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The first day it can mean: what it is ordered by.
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    public boolean isWholeDay() {
        return day > 0;
    }

    @Override
    public int compareTo(PartialDate other) {
        return firstDay().compareTo(other.firstDay());
    }

    /// As it is written in files: `2026`, `2026-02` or `2026-02-24`.
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
