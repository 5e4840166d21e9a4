package app.fairpanel.money;

import java.time.LocalDate;
import java.util.TreeMap;

/// The cash timeline written a second time: one entry in a book for every event, summed up at the end.
final class PlainTimeline {
    private final Numbers practice;
    private final Offer offer;
    private final LocalDate start;
    private final TreeMap<LocalDate, Double> book = new TreeMap<>();

    PlainTimeline(Numbers practice, Offer offer, LocalDate start) {
        this.practice = practice;
        this.offer = offer;
        this.start = start;
    }

    private double of(Input input) {
        return input.owner() == Part.Owner.PRACTICE
                ? practice.get(input)
                : offer.numbers().get(input);
    }

    private void write(LocalDate day, double dollars) {
        book.merge(day, dollars, Double::sum);
    }

    double[] cash() {
        var end = start.plusMonths(Math.round(of(Input.HORIZON_MONTHS)));
        write(start, -of(Input.JOINING_COST));
        double tools = of(Input.OWN_EHR) + of(Input.OWN_TELEHEALTH) + of(Input.OWN_DIRECTORY) + of(Input.OTHER_TOOLS);
        for (int month = 0; month < 36; month++) {
            write(start.plusMonths(month), -tools);
        }
        long wait = (long) Math.ceil(of(Input.CREDENTIALING_DAYS));
        var joined = of(Input.MEMBERSHIP_START) == 0 ? start : start.plusDays(wait);
        for (int month = 0; month < 36; month++) {
            if (of(Input.MEMBERSHIP_PAID) == 0) {
                write(joined.plusMonths(month), -of(Input.MEMBERSHIP));
            } else if (month % 12 == 0) {
                write(joined.plusMonths(month), -12 * of(Input.MEMBERSHIP));
            }
        }
        var ready = start.plusDays((long) Math.ceil(of(Input.CREDENTIALING_DAYS) + of(Input.PAYER_LOADING_DAYS)));
        boolean quoted = of(Input.RATE_BASIS) > 0;
        double gross = of(Input.AVERAGE_PAYOUT);
        double share = quoted ? 0 : gross * of(Input.PAYOUT_SHARE) / 100;
        double net = new PlainMoneyPerSession(practice, offer).beforeShare() - share;
        double monthsShare = 0;
        for (var day = start; day.isBefore(end); day = day.plusDays(1)) {
            double cashSessions = of(Input.CASH_SESSIONS_PER_WEEK)
                    * of(Input.WEEKS_PER_YEAR)
                    / 364
                    * (1 - of(Input.MISSED_RATE) / 100);
            write(day, cashSessions * of(Input.CASH_RATE) * (1 - of(Input.CASH_SHARE) / 100));
            double sessions = sessions(day, ready);
            write(payDay(day), sessions * net);
            monthsShare += sessions * share;
            int month = 0;
            while (!start.plusMonths(month).isAfter(day)) {
                month++;
            }
            if (day.plusDays(1).equals(start.plusMonths(month))) {
                double least = quoted ? 0 : of(Input.SHARE_MINIMUM);
                double most = quoted || Double.isNaN(of(Input.SHARE_MAXIMUM))
                        ? Double.POSITIVE_INFINITY
                        : of(Input.SHARE_MAXIMUM);
                if (!ready.isAfter(day)) {
                    write(day, monthsShare - Math.max(least, Math.min(most, monthsShare)));
                }
                monthsShare = 0;
            }
        }
        var sums = new double[Math.toIntExact(end.toEpochDay() - start.toEpochDay())];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += book.getOrDefault(start.plusDays(i), 0.0);
            sums[i] = sum;
        }
        return sums;
    }

    private double sessions(LocalDate day, LocalDate ready) {
        if (day.isBefore(ready)) {
            return 0;
        }
        double age = (double) day.toEpochDay() - ready.toEpochDay();
        double ramp = 7 * of(Input.RAMP_WEEKS);
        double booked = age < ramp
                ? of(Input.START_SESSIONS_PER_WEEK)
                        + (of(Input.SESSIONS_PER_WEEK) - of(Input.START_SESSIONS_PER_WEEK)) * age / ramp
                : of(Input.SESSIONS_PER_WEEK) * Math.pow(1 - of(Input.MONTHLY_DECAY) / 100, (age - ramp) * 12 / 365);
        return booked / 7 * of(Input.WEEKS_PER_YEAR) / 52 * (1 - of(Input.MISSED_RATE) / 100);
    }

    private LocalDate payDay(LocalDate session) {
        var day = session;
        for (long periods = Math.round(of(Input.PAY_PERIODS_LATER)); ; periods--) {
            while (!endsPeriod(day)) {
                day = day.plusDays(1);
            }
            if (periods == 0) {
                return day.plusDays(Math.round(of(Input.PAY_LAG_DAYS)));
            }
            day = day.plusDays(1);
        }
    }

    private boolean endsPeriod(LocalDate day) {
        boolean monthEnd = day.plusDays(1).getDayOfMonth() == 1;
        long age = day.toEpochDay() - start.toEpochDay();
        return switch ((int) of(Input.PAY_RULE)) {
            case 0 -> true;
            case 1 -> age % 7 == 6;
            case 2 -> age % 14 == 13;
            case 3 -> day.getDayOfMonth() == 15 || monthEnd;
            default -> monthEnd;
        };
    }

    /// What one session leaves before the share.
    private record PlainMoneyPerSession(Numbers practice, Offer offer) {
        double beforeShare() {
            var numbers = offer.numbers();
            double gross = numbers.get(Input.AVERAGE_PAYOUT);
            double client = gross * numbers.get(Input.CLIENT_PART) / 100;
            double net = gross;
            net -= gross * numbers.get(Input.BILLING_PERCENTAGE) / 100;
            net -= gross * numbers.get(Input.CLAWBACK_RATE) / 100;
            net -= numbers.isYes(Input.PAYER_GUARANTEE) ? 0 : (gross - client) * numbers.get(Input.UNPAID_CLAIMS) / 100;
            net -= numbers.isYes(Input.CLIENT_GUARANTEE) ? 0 : client * numbers.get(Input.UNPAID_CLIENT) / 100;
            net -= client * numbers.get(Input.CARD_PERCENTAGE) / 100;
            net -= client > 0 ? numbers.get(Input.CARD_FIXED) : 0;
            net -= numbers.get(Input.PER_SESSION_FEE);
            double missed = practice.get(Input.MISSED_RATE) / 100;
            return net
                    + missed
                            / (1 - missed)
                            * numbers.get(Input.MISSED_CHARGED)
                            / 100
                            * numbers.get(Input.MISSED_COLLECTED)
                            / 100
                            * numbers.get(Input.MISSED_FEE);
        }
    }
}
