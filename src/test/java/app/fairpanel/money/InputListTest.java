package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// That a line in the list of inputs is all it takes: everything else that an input has follows from its line, with no
/// place that lists inputs again.
class InputListTest {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.fairpanel.messages");

    private static InputKey key(Input input) {
        return input.owner() == Part.Owner.PLATFORM ? InputKey.ofPlatform(input, "alma") : InputKey.ofPractice(input);
    }

    /// Another number that is allowed.
    private static BigDecimal another(Input input) {
        var low = input.allowed().low();
        return input.start().filter(start -> start.compareTo(low) == 0).isPresent()
                ? low.add(input.options().isEmpty() ? input.step() : BigDecimal.ONE)
                : low;
    }

    private static Evaluation set(Input input, BigDecimal number) {
        return Samples.opening()
                .with(new InputOverride(input.id(), key(input).platform(), input.write(number), Samples.TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void hasAPlaceInTheFormASliderAndWords(Input input) {
        assertThat(input.part().inputs()).contains(input);
        assertThat(input.allowed().contains(input.sliderRange().low())).isTrue();
        assertThat(input.allowed().contains(input.sliderRange().high())).isTrue();
        assertThat(input.step()).isPositive();
        assertThat(WORDS.containsKey("input." + input.id())).isTrue();
        assertThat(WORDS.containsKey("input." + input.id() + ".help")).isTrue();
        assertThat(Input.byId(input.id())).contains(input);
    }

    @ParameterizedTest
    @EnumSource
    void isKeptInTheFileAndReadBack(Input input) {
        var number = another(input);
        assertThat(input.read(input.write(number)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @EnumSource
    void isWhatTheClinicianSetUntilItIsReset(Input input) {
        var before = Samples.inputs(Samples.opening()).value(key(input));
        var number = another(input);
        var changed = Samples.inputs(set(input, number)).value(key(input));
        assertThat(changed.number()).hasValueSatisfying(now -> assertThat(now).isEqualByComparingTo(number));
        assertThat(changed.origin()).isInstanceOf(Origin.SetByHand.class);
        assertThat(changed.spread()).isEmpty();
        var reset = set(input, number).withoutOverride(input.id(), key(input).platform());
        assertThat(Samples.inputs(reset).value(key(input))).isEqualTo(before);
    }

    /// What nobody has said is varied over what is typical, in one and in all together.
    @ParameterizedTest
    @EnumSource
    void isVariedWhileNobodyHasSaidIt(Input input) {
        var value = Samples.inputs(Samples.opening()).value(key(input));
        boolean open = value.origin() instanceof Origin.Assumed && !input.isLeftOutAtStart();
        Optional<Range> typical = input.typicalRange();
        if (open && typical.isPresent()) {
            assertThat(value.spread()).isPresent();
        }
    }
}
