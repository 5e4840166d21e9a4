package app.fairpanel.money;

import app.fairpanel.evaluation.Leaving;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Works out what comes in and goes out on each day of the horizon.
///
/// Sessions spread evenly over the days. What a session leaves arrives on its pay day, with the payout share already
/// off; the share's monthly minimum or maximum is settled on each month's last day, months being counted from the
/// start. Membership and tools are paid on their first day and each month after; one-offs on the first day.
final class CashFlow {
    private final Numbers practice;
    private final Offer offer;
    private final LocalDate start;
    private final Optional<Leaving> leaving;
    private final NetTerms terms;
    private final Growth growth;
    private final PayCalendar calendar;
    private final int days;
    private final int leftOn;
    private final double[] flows;

    private CashFlow(Numbers practice, Offer offer, LocalDate start, Optional<Leaving> leaving) {
        this.practice = practice;
        this.offer = offer;
        this.start = start;
        this.leaving = leaving;
        terms = offer.terms(practice);
        growth = Growth.of(practice, offer.numbers());
        calendar = PayCalendar.of(offer.numbers(), start);
        days = dayOf(start.plusMonths(Math.round(practice.get(Input.HORIZON_MONTHS))));
        leftOn = leaving.map(plan -> dayOf(start.plusMonths(plan.afterMonths()).plusDays(plan.noticeDays())))
                .orElse(Integer.MAX_VALUE);
        flows = new double[days];
    }

    /// @param start the first day
    static Timeline timeline(Numbers practice, Offer offer, LocalDate start, Optional<Leaving> leaving) {
        return new CashFlow(practice, offer, start, leaving).run();
    }

    private int dayOf(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
    }

    private Timeline run() {
        add(0, -offer.numbers().get(Input.JOINING_COST));
        recurring(0, 1, terms.tools(), days);
        boolean onApproval = offer.numbers().isChosen(Input.MEMBERSHIP_START, "approval");
        boolean yearly = offer.numbers().isChosen(Input.MEMBERSHIP_PAID, "yearly");
        recurring(
                onApproval ? (int) Math.ceil(offer.numbers().get(Input.CREDENTIALING_DAYS)) : 0,
                yearly ? 12 : 1,
                yearly ? 12 * terms.membership() : terms.membership(),
                Math.min(days, leftOn));
        cashClients();
        settleShares();
        payouts();
        var first = Optional.of(start.plusDays(growth.firstDay())).filter(day -> growth.hasSessions());
        return new Timeline(
                offer.platform(),
                start,
                flows,
                first,
                first.map(day -> calendar.payDay(calendar.periodEnd(day))),
                earned(growth.startingAtOnce()) - earned(growth));
    }

    private void add(int day, double dollars) {
        if (day < days) {
            flows[day] += dollars;
        }
    }

    private void recurring(int firstDay, int months, double dollars, int end) {
        var first = start.plusDays(firstDay);
        for (int i = 0; ; i++) {
            int day = dayOf(first.plusMonths((long) i * months));
            if (day >= end) {
                return;
            }
            add(day, -dollars);
        }
    }

    private void cashClients() {
        double aDay = terms.cash() * 12 / 52 / 7;
        for (int day = 0; day < days; day++) {
            flows[day] += aDay;
        }
    }

    private double sessionsOn(int day) {
        double sessions = growth.on(day);
        return leaving.isEmpty() ? sessions : sessions * remaining(leaving.get(), day - leftOn);
    }

    /// The part of a day's sessions that takes place.
    ///
    /// @param daysSinceEnd days since notice took effect; negative before
    private static double remaining(Leaving plan, int daysSinceEnd) {
        if (daysSinceEnd < 0) {
            return 1;
        }
        return daysSinceEnd < 7L * plan.weeksElsewhere()
                ? 0
                : 1 - plan.cannotFollow().doubleValue() / 100;
    }

    private void settleShares() {
        if (terms.shareMinimum() == 0 && terms.shareMaximum() == Double.POSITIVE_INFINITY) {
            return;
        }
        for (int month = 0; ; month++) {
            int from = dayOf(start.plusMonths(month));
            int to = dayOf(start.plusMonths(month + 1L));
            if (from >= Math.min(days, leftOn)) {
                return;
            }
            if (to > growth.firstDay()) {
                double deducted = 0;
                for (int day = from; day < to; day++) {
                    deducted += sessionsOn(day) * terms.share();
                }
                add(to - 1, deducted - terms.cutOf(deducted));
            }
        }
    }

    private void payouts() {
        double each = terms.perSession() - terms.share();
        int day = growth.firstDay();
        while (day < days) {
            var end = calendar.periodEnd(start.plusDays(day));
            var payDay = calendar.payDay(end);
            int after = Math.min(days, dayOf(end) + 1);
            double sessions = 0;
            for (; day < after; day++) {
                sessions += sessionsOn(day);
            }
            add(dayOf(payDay), sessions * each);
        }
    }

    private double earned(Growth ramp) {
        double sessions = 0;
        for (int day = 0; day < days; day++) {
            sessions += ramp.on(day);
        }
        return sessions * (terms.perSession() - terms.share());
    }
}
