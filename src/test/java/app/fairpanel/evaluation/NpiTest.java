package app.fairpanel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpiTest {
    @ParameterizedTest
    @ValueSource(strings = {"1234567893", "1932104098", "1245319599", "1245-319 599"})
    void acceptsPublishedNumbers(String typed) {
        assertThat(Npi.parse(typed)).map(Npi::digits).hasValue(typed.replaceAll("\\D", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "3234567893", "123456789", "12345678931", "", "NPI", "１２３４５６７８９３"})
    void refusesWhatIsNone(String typed) {
        assertThat(Npi.parse(typed)).isEmpty();
    }

    @Test
    void noticesEverySingleWrongDigit() {
        var digits = "1245319599";
        for (int place = 1; place < digits.length(); place++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != digits.charAt(place)) {
                    var typed = digits.substring(0, place) + wrong + digits.substring(place + 1);
                    assertThat(Npi.parse(typed)).as(typed).isEmpty();
                }
            }
        }
    }

    @Test
    void cannotBeMadeFromAWrongNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Npi("1234567890"));
    }
}
