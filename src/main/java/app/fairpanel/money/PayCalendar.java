package app.fairpanel.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// When a day's sessions are paid for: at the end of their pay period or of a later one, and some days after that.
///
/// @param start the first day of all, from which weeks are counted
/// @param rule the id of an option of [Input#PAY_RULE]
/// @param periodsLater 0 for the end of the same period
/// @param lagDays further days until the money is in the bank
record PayCalendar(LocalDate start, String rule, int periodsLater, int lagDays) {
    private static final int HALF = 15;

    static PayCalendar of(Numbers offer, LocalDate start) {
        return new PayCalendar(
                start,
                Input.PAY_RULE.options().get((int) offer.get(Input.PAY_RULE)),
                (int) Math.round(offer.get(Input.PAY_PERIODS_LATER)),
                (int) Math.round(offer.get(Input.PAY_LAG_DAYS)));
    }

    /// The last day of the pay period that a day lies in.
    LocalDate periodEnd(LocalDate day) {
        return switch (rule) {
            case "weekly" -> counted(day, 7);
            case "every-two-weeks" -> counted(day, 14);
            case "half-month" ->
                day.getDayOfMonth() <= HALF
                        ? day.withDayOfMonth(HALF)
                        : YearMonth.from(day).atEndOfMonth();
            case "month" -> YearMonth.from(day).atEndOfMonth();
            default -> day;
        };
    }

    private LocalDate counted(LocalDate day, int length) {
        long period = ChronoUnit.DAYS.between(start, day) / length;
        return start.plusDays((period + 1) * length - 1);
    }

    /// The day on which the sessions of a period are paid for.
    ///
    /// @param periodEnd its last day
    LocalDate payDay(LocalDate periodEnd) {
        var end = periodEnd;
        for (int i = 0; i < periodsLater; i++) {
            end = periodEnd(end.plusDays(1));
        }
        return end.plusDays(lagDays);
    }
}
