package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayCalendarTest {
    @ParameterizedTest
    @CsvSource({
        // rule, periods later, lag, session, paid
        "daily, 0, 0, 2026-03-07, 2026-03-07",
        "daily, 0, 40, 2026-03-07, 2026-04-16",
        "half-month, 1, 0, 2026-03-01, 2026-03-31",
        "half-month, 1, 0, 2026-03-15, 2026-03-31",
        "half-month, 1, 0, 2026-03-16, 2026-04-15",
        "half-month, 1, 0, 2026-02-28, 2026-03-15",
        "half-month, 0, 0, 2028-02-20, 2028-02-29",
        "half-month, 2, 3, 2026-01-10, 2026-02-18",
        "month, 0, 5, 2026-01-31, 2026-02-05",
        "month, 1, 0, 2026-01-31, 2026-02-28",
        "weekly, 0, 0, 2026-01-01, 2026-01-07",
        "weekly, 0, 0, 2026-01-07, 2026-01-07",
        "weekly, 1, 2, 2026-01-08, 2026-01-23",
        "every-two-weeks, 0, 7, 2026-01-14, 2026-01-21",
        "every-two-weeks, 0, 7, 2026-01-15, 2026-02-04",
    })
    void paysOnItsDay(String rule, int later, int lag, LocalDate session, LocalDate paid) {
        var calendar = new PayCalendar(LocalDate.of(2026, 1, 1), rule, later, lag);
        assertThat(calendar.payDay(calendar.periodEnd(session))).isEqualTo(paid);
    }
}
