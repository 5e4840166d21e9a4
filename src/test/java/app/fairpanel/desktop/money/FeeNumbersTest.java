package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.money.FeeNumber;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "SHARE, 33.335 %, 33.34",
        "SHARE, 40, 40",
        "MINUTES, 53 min, 53",
        "CLIENTS, 8, 8",
        "RATE, '$1,234.50', 1234.50",
        "RATE, '118,50 €', 118.50",
        "RATE, 0, 0"
    })
    void takesNumbersAsPeopleWriteThem(FeeNumber number, String typed, BigDecimal expected) {
        var read = FeeNumbers.read(number, typed, MoneyPictures.MESSAGES);
        assertThat(read.number()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
        assertThat(read.refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, 101, That is too high. Allowed: 0%–100%.",
        "SHARE, $5, This is no amount of money. Allowed: 0%–100%.",
        "SHARE, '', Type a number: 0%–100%.",
        "MINUTES, 52.5, 'Only whole numbers here. Allowed: 0–1,440.'",
        "CLIENTS, 0, That is too low. Allowed: 1–50.",
        "RATE, -5, 'It cannot be below zero. Allowed: $0–$10,000.'",
        "RATE, 1e999, 'Write the number in plain figures. Allowed: $0–$10,000.'",
        "RATE, NaN, 'That cannot be read as a number. Allowed: $0–$10,000.'",
        "RATE, 12 %, 'This is no percentage. Allowed: $0–$10,000.'"
    })
    void saysWhyItRefuses(FeeNumber number, String typed, String expected) {
        var read = FeeNumbers.read(number, typed, MoneyPictures.MESSAGES);
        assertThat(read.number()).isEmpty();
        assertThat(read.refusal()).isEqualTo(expected);
    }
}
