package app.fairpanel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-02", "2026-02-24", "2024-02-29"})
    void isWrittenAsItIsRead(String text) {
        assertThat(PartialDate.parse(text)).map(PartialDate::toString).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-13", "2026-02-30", "2026-2-1", "2026-02-24-01", "1492", "yesterday", "2026-00-01"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void isOrderedByTheFirstDayItCanMean() {
        assertThat(new PartialDate(2025, 11, 0)).isLessThan(new PartialDate(2025, 11, 3));
        assertThat(new PartialDate(2025, 0, 0)).isLessThan(new PartialDate(2025, 2, 0));
    }
}
