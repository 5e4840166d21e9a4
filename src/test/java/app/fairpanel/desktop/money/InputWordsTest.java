package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.TypedNumber;
import app.fairpanel.money.TypedNumber.Reading;
import app.fairpanel.money.TypedNumber.Reason;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputWordsTest {
    private final InputWords words = new InputWords(MoneyPictures.MESSAGES);

    @ParameterizedTest
    @EnumSource(Input.class)
    void everyInputHasWordsAndItsFieldCanBeReadBack(Input input) {
        assertThat(words.name(input)).isNotBlank();
        assertThat(words.help(input)).endsWith(".");
        if (input.kind().isNumber()) {
            for (var number : new BigDecimal[] {
                input.allowed().high(), input.sliderRange().high(), input.step()
            }) {
                assertThat(TypedNumber.read(words.value(input, number), input))
                        .as(words.value(input, number))
                        .satisfies(reading -> {
                            if (input.allowed().contains(number)) {
                                assertThat(reading)
                                        .isInstanceOfSatisfying(
                                                Reading.Accepted.class,
                                                accepted -> assertThat(accepted.number())
                                                        .isEqualByComparingTo(number));
                            }
                        });
            }
        } else {
            assertThat(input.options())
                    .allSatisfy(
                            option -> assertThat(words.option(input, option)).isNotBlank());
        }
    }

    @Test
    void numbersHaveTheirUnits() {
        assertThat(words.value(Input.MEMBERSHIP, new BigDecimal("125"))).isEqualTo("$125 a month");
        assertThat(words.value(Input.OWN_DIRECTORY, new BigDecimal("29.95"))).isEqualTo("$29.95 a month");
        assertThat(words.value(Input.PAYOUT_SHARE, new BigDecimal("4.6"))).isEqualTo("4.6%");
        assertThat(words.value(Input.CREDENTIALING_DAYS, BigDecimal.ONE)).isEqualTo("1 day");
        assertThat(words.value(Input.ADMIN_HOURS, new BigDecimal("3.5"))).isEqualTo("3.5 hours");
        assertThat(words.value(Input.PAYER_GUARANTEE, BigDecimal.ONE)).isEqualTo("Yes");
    }

    @Test
    void refusalsSayWhatIsAllowed() {
        assertThat(words.refusal(Input.MEMBERSHIP, Reason.TOO_HIGH))
                .isEqualTo("That is too high. Allowed: $0–$1,000 a month.");
        for (var reason : Reason.values()) {
            assertThat(words.refusal(Input.PAYOUT_SHARE, reason)).contains("0%–100%");
        }
    }

    @Test
    void aPlatformsInputBelongsToIt() {
        assertThat(words.owned(InputKey.ofPlatform(Input.MEMBERSHIP, "alma"), id -> "Alma"))
                .isEqualTo("Alma's membership fee");
        assertThat(words.owned(InputKey.ofPractice(Input.MISSED_RATE), id -> id))
                .isEqualTo("Missed sessions");
    }
}
