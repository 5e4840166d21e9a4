package app.fairpanel.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nov 3, 2026     | 2026-11-03",
                "nov 3 2026      | 2026-11-03",
                "Nov. 3, 2026    | 2026-11-03",
                "November 3, 2026| 2026-11-03",
                "3 Nov 2026      | 2026-11-03",
                "11/3/2026       | 2026-11-03",
                "11/3/26         | 2026-11-03",
                "11/3            | 2026-11-03",
                "Oct 28          | 2026-10-28",
                "2026-11-03      | 2026-11-03",
                "today           | 2026-11-03",
                "Yesterday       | 2026-11-02",
                "tomorrow        | 2026-11-04",
                "2/29/2028       | 2028-02-29",
            })
    void readsADay(String typed, LocalDate date) {
        assertThat(TypedDate.read(typed, TODAY, TypedDate.WithoutYear.LATEST)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "Dec 20, 2025-12-20, 2026-12-20",
        "1/5, 2026-01-05, 2027-01-05",
        "11/3, 2026-11-03, 2026-11-03",
        "2/29, 2024-02-29, 2028-02-29"
    })
    void withoutAYearTakesTheLatestOrTheNextSuchDay(String typed, LocalDate latest, LocalDate next) {
        assertThat(TypedDate.read(typed, TODAY, TypedDate.WithoutYear.LATEST)).contains(latest);
        assertThat(TypedDate.read(typed, TODAY, TypedDate.WithoutYear.NEXT)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "13/1/2026", "2/30/2026", "2/29/2026", "Nov 2026", "2026", "1/1/0001", "11/3/99999"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(TypedDate.read(typed, TODAY, TypedDate.WithoutYear.LATEST)).isEmpty();
    }
}
