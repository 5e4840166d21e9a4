package app.fairpanel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fairpanel.evaluation.Value.Precision;
import app.fairpanel.evaluation.Value.Quantity;
import app.fairpanel.evaluation.Value.QuantityKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueTest {
    @Test
    void theSameAmountInAnotherFormIsTheSameValue() {
        var one = Quantity.exactly(QuantityKind.MONEY, new BigDecimal("125.00"));
        var other = Quantity.exactly(QuantityKind.MONEY, new BigDecimal("1.25E+2"));

        assertThat(one).isEqualTo(other);
        assertThat(one.amount().toPlainString()).isEqualTo("125");
        assertThat(one.disagreesWith(other)).isFalse();
    }

    @Test
    void upToIsAnotherAnswerThanAbout() {
        assertThat(days(45, Precision.UP_TO).disagreesWith(days(45, Precision.ABOUT)))
                .isTrue();
    }

    @Test
    void capitalsAndFinalPunctuationMakeNoOtherAnswer() {
        assertThat(new Value.Text("Built in, optional").disagreesWith(new Value.Text(" built in,  optional. ")))
                .isFalse();
        assertThat(new Value.Text("Built in").disagreesWith(new Value.Text("Bring your own")))
                .isTrue();
        assertThat(new Value.Text("yes").disagreesWith(new Value.YesNo(true))).isTrue();
    }

    @Test
    void refusesRangesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(
                        QuantityKind.DAYS,
                        BigDecimal.TEN,
                        Optional.of(BigDecimal.valueOf(11)),
                        Optional.empty(),
                        Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.exactly(QuantityKind.DAYS, BigDecimal.valueOf(-1)));
    }

    private static Quantity days(int amount, Precision precision) {
        return new Quantity(
                QuantityKind.DAYS, BigDecimal.valueOf(amount), Optional.empty(), Optional.empty(), precision);
    }
}
