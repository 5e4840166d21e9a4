package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Leaving;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private final Numbers practice = Numbers.start(Part.Owner.PRACTICE)
            .with(Input.SESSIONS_PER_WEEK, 14)
            .with(Input.WEEKS_PER_YEAR, 52)
            .with(Input.MISSED_RATE, 0);
    private final Offer offer = new Offer(Samples.ALMA, Numbers.start(Part.Owner.PLATFORM), Schedule.NONE)
            .with(Input.AVERAGE_PAYOUT, 100)
            .with(Input.CREDENTIALING_DAYS, 30)
            .with(Input.PAY_LAG_DAYS, 10);

    private Timeline timeline(Offer changed) {
        return CashFlow.timeline(practice, changed, START, Optional.empty());
    }

    @Test
    void twoSessionsADayArriveAfterTheWait() {
        var timeline = timeline(offer);
        assertThat(timeline.days()).isEqualTo(365);
        assertThat(timeline.firstSession()).contains(LocalDate.of(2026, 1, 31));
        assertThat(timeline.firstPayout()).contains(LocalDate.of(2026, 2, 10));
        assertThat(timeline.cash(39)).isZero();
        assertThat(timeline.cash(40)).isEqualTo(200, within(1e-9));
        assertThat(timeline.cashAtEnd()).isEqualTo(200 * 325, within(1e-6));
        assertThat(timeline.lostWaiting()).isEqualTo(200 * 30, within(1e-6));
    }

    @Test
    void membershipIsPaidEachMonthFromItsFirstDay() {
        var timeline = timeline(offer.with(Input.MEMBERSHIP, 125));
        assertThat(timeline.cash(0)).isEqualTo(-125);
        assertThat(timeline.lowestCash()).isEqualTo(-250);
        assertThat(timeline.date(timeline.lowestDay())).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(timeline.cashAtEnd()).isEqualTo(200 * 325 - 12 * 125, within(1e-6));
    }

    @Test
    void onApprovalItIsPaidLaterAndYearlyAtOnce() {
        var approval = timeline(offer.with(Input.MEMBERSHIP, 125).with(Input.MEMBERSHIP_START, 1));
        assertThat(approval.cash(29)).isZero();
        assertThat(approval.cash(30)).isEqualTo(-125);
        assertThat(approval.cashAtEnd()).isEqualTo(200 * 325 - 12 * 125, within(1e-6));
        var yearly = timeline(offer.with(Input.MEMBERSHIP, 125).with(Input.MEMBERSHIP_PAID, 1));
        assertThat(yearly.cash(0)).isEqualTo(-1500);
        assertThat(yearly.cash(364) - yearly.cash(39)).isEqualTo(200 * 325, within(1e-6));
    }

    @Test
    void theEndOfAMonthIsTheLastDayOfAShorterOne() {
        var timeline = CashFlow.timeline(
                practice,
                offer.with(Input.MEMBERSHIP, 100).with(Input.CREDENTIALING_DAYS, 365),
                LocalDate.of(2026, 1, 31),
                Optional.empty());
        assertThat(timeline.cash(27)).isEqualTo(-100);
        assertThat(timeline.cash(28)).isEqualTo(-200);
        assertThat(timeline.cashAtEnd()).isEqualTo(-1200);
        assertThat(timeline.firstSession()).contains(LocalDate.of(2027, 1, 31));
        assertThat(timeline.firstPayout()).contains(LocalDate.of(2027, 2, 10));
        assertThat(timeline.isBeyond(LocalDate.of(2027, 1, 31))).isTrue();
        assertThat(timeline.isBeyond(LocalDate.of(2027, 1, 30))).isFalse();
    }

    @Test
    void aMinimumIsSettledAtEachMonthsEndOnceThereAreSessions() {
        var timeline = timeline(offer.with(Input.PAYOUT_SHARE, 10).with(Input.SHARE_MINIMUM, 1_000));
        assertThat(timeline.cash(30)).isEqualTo(20 - 1_000, within(1e-9));
        int march = 31 + 28;
        assertThat(timeline.cash(march - 1) - timeline.cash(march - 2)).isEqualTo(180 + 28 * 20 - 1_000, within(1e-6));
    }

    @Test
    void aMaximumIsGivenBackAtEachMonthsEnd() {
        var timeline = timeline(offer.with(Input.PAYOUT_SHARE, 10).with(Input.SHARE_MAXIMUM, 100));
        int endOfMarch = 31 + 28 + 31 - 1;
        assertThat(timeline.cash(endOfMarch) - timeline.cash(endOfMarch - 1))
                .isEqualTo(180 + 31 * 20 - 100, within(1e-6));
    }

    @Test
    void theRampGrowsEvenlyAndThenDecays() {
        var growth = Growth.of(
                practice,
                offer.with(Input.START_SESSIONS_PER_WEEK, 7)
                        .with(Input.RAMP_WEEKS, 10)
                        .with(Input.MONTHLY_DECAY, 10)
                        .numbers());
        assertThat(growth.on(29)).isZero();
        assertThat(growth.on(30)).isEqualTo(1);
        assertThat(growth.on(65)).isEqualTo(1.5, within(1e-12));
        assertThat(growth.on(100)).isEqualTo(2);
        assertThat(growth.on(100 + 365)).isEqualTo(2 * Math.pow(0.9, 12), within(1e-9));
    }

    @Test
    void cashClientsNeedNoCredentialing() {
        var withCash = practice.with(Input.CASH_SESSIONS_PER_WEEK, 7).with(Input.CASH_RATE, 150);
        var timeline = CashFlow.timeline(withCash, offer, START, Optional.empty());
        assertThat(timeline.cash(0)).isEqualTo(150, within(1e-9));
    }

    @Test
    void leavingStopsTheFeeAndTheSessionsUntilCredentialedElsewhere() {
        var leaving = new Leaving(6, 30, new BigDecimal(25), 8);
        var timeline = CashFlow.timeline(practice, offer.with(Input.MEMBERSHIP, 125), START, Optional.of(leaving));
        int end = 181 + 30;
        assertThat(timeline.cash(end + 10 + 50) - timeline.cash(end + 10)).isEqualTo(0, within(1e-6));
        int back = end + 8 * 7 + 10;
        assertThat(timeline.cash(back) - timeline.cash(back - 1)).isEqualTo(150, within(1e-6));
        assertThat(timeline.cash(end + 5)).isGreaterThan(0);
    }

    @Test
    void withoutSessionsThereIsNoFirstDay() {
        var none = CashFlow.timeline(practice.with(Input.SESSIONS_PER_WEEK, 0), offer, START, Optional.empty());
        assertThat(none.firstSession()).isEmpty();
        assertThat(none.firstPayout()).isEmpty();
    }

    @Test
    void saysFromWhenOneIsAheadForGood() {
        var later = timeline(offer.with(Input.CREDENTIALING_DAYS, 90).with(Input.AVERAGE_PAYOUT, 160));
        var sooner = timeline(offer);
        assertThat(later.aheadForGood(sooner)).isPresent();
        assertThat(sooner.aheadForGood(later)).isEmpty();
        assertThat(sooner.aheadForGood(sooner)).isEmpty();
        var dearer = timeline(offer.with(Input.MEMBERSHIP, 10));
        assertThat(sooner.aheadForGood(dearer)).isEmpty();
    }

    /// Every session day by itself, its pay day found from scratch, and every month by itself.
    @Test
    void agreesWithAPlainWalkOverTheDays() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new RandomPractice(seed);
            var practiceNumbers = RandomPractice.engine(Part.Owner.PRACTICE, random.numbers(Part.Owner.PRACTICE));
            var numbers = RandomPractice.engine(Part.Owner.PLATFORM, random.numbers(Part.Owner.PLATFORM));
            var any = new Offer(Samples.ALMA, numbers, Schedule.NONE);
            var start = START.plusDays((long) random.between(0, 700));
            var timeline = CashFlow.timeline(practiceNumbers, any, start, Optional.empty());
            var plain = new PlainTimeline(practiceNumbers, any, start).cash();
            assertThat(timeline.days()).as("seed %s", seed).isEqualTo(plain.length);
            for (int day = 0; day < plain.length; day += 13) {
                assertThat(timeline.cash(day))
                        .as("seed %s, day %s", seed, day)
                        .isEqualTo(plain[day], within(0.005 + 1e-9 * Math.abs(plain[day])));
            }
        }
    }
}
