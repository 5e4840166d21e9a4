package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.QuantityKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyInputsTest {
    private final Evaluation opening = Samples.opening();

    private static Statement said(String topic, SourceKind kind, Value value) {
        return new Statement(
                "s-" + topic + kind,
                topic,
                "headway",
                Scope.ANY,
                Optional.of(value),
                "",
                new Source(kind, "Kim", "provider support", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Value percent(int amount) {
        return Value.Quantity.exactly(QuantityKind.PERCENT, BigDecimal.valueOf(amount));
    }

    @Test
    void startValuesHoldUntilSomebodySaysSomething() {
        var inputs = Samples.inputs(opening);
        var payout = inputs.platform("alma", Input.AVERAGE_PAYOUT);
        assertThat(payout.number()).contains(new BigDecimal(120));
        assertThat(payout.origin()).isEqualTo(new Origin.Assumed());
        assertThat(payout.isLeftOut()).isFalse();
        assertThat(payout.spread()).contains(new Spread(102, 120, 138));
    }

    @Test
    void costsNobodyNamedAreLeftOutAndNotVaried() {
        var ehr = Samples.inputs(opening).platform("alma", Input.OWN_EHR);
        assertThat(ehr.number()).contains(BigDecimal.ZERO);
        assertThat(ehr.isLeftOut()).isTrue();
        assertThat(ehr.spread()).isEmpty();
        assertThat(ehr.input().typicalRange()).contains(new Range(BigDecimal.valueOf(29.0), BigDecimal.valueOf(99.0)));
    }

    @Test
    void whatIsUnknownHasNoNumber() {
        var cap = Samples.inputs(opening).platform("alma", Input.SHARE_MAXIMUM);
        assertThat(cap.number()).isEmpty();
        assertThat(cap.isLeftOut()).isTrue();
    }

    @Test
    void aPublishedFeeIsFoundAndVariedInProportionToTheTypicalRange() {
        var fee = Samples.inputs(opening).platform("alma", Input.MEMBERSHIP);
        assertThat(fee.number()).contains(new BigDecimal(125));
        assertThat(fee.origin()).isInstanceOf(Origin.Found.class);
        assertThat(fee.origin().isAssumption()).isFalse();
        assertThat(fee.spread()).contains(new Spread(100, 125, 150));
    }

    @Test
    void aShippedGuessIsFoundAndStillAnAssumption() {
        var share = Samples.inputs(opening).platform("headway", Input.PAYOUT_SHARE);
        assertThat(share.origin().isAssumption()).isTrue();
        assertThat(share.isLeftOut()).isFalse();
        assertThat(share.spread()).contains(new Spread(0, 5, 15));
    }

    @Test
    void whatWasToldGoesBeforeWhatIsPublished() {
        var share = Samples.inputs(opening.with(said("payout-share", SourceKind.CALL, percent(4))))
                .platform("headway", Input.PAYOUT_SHARE);
        assertThat(share.number()).contains(new BigDecimal(4));
        assertThat(share.spread()).hasValueSatisfying(spread -> {
            assertThat(spread.low()).isZero();
            assertThat(spread.high()).isEqualTo(12, within(1e-9));
        });
    }

    @Test
    void wordsWithoutANumberLeaveTheWeakerNumber() {
        var words = new Statement(
                "w",
                "payout-share",
                "headway",
                Scope.ANY,
                Optional.empty(),
                "They keep a part of it.",
                new Source(SourceKind.CALL, "Kim", "", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        var share = Samples.inputs(opening.with(words)).platform("headway", Input.PAYOUT_SHARE);
        assertThat(share.number()).contains(new BigDecimal(5));
        assertThat(share.origin().isAssumption()).isTrue();
        assertThat(share.origin().isCertain()).isFalse();
    }

    @Test
    void whatIsInWritingIsCertain() {
        var share = Samples.inputs(opening.with(said("payout-share", SourceKind.CONTRACT, percent(4))))
                .platform("headway", Input.PAYOUT_SHARE);
        assertThat(share.origin().isCertain()).isTrue();
        assertThat(share.spread()).isEmpty();
    }

    @Test
    void contradictingStatementsSpanTheRange() {
        var both = opening.with(said("payout-share", SourceKind.CALL, percent(4)))
                .with(new Statement(
                        "z",
                        "payout-share",
                        "headway",
                        Scope.ANY,
                        Optional.of(percent(9)),
                        "",
                        new Source(SourceKind.CALL, "Lee", "sales", Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
        assertThat(Samples.inputs(both).platform("headway", Input.PAYOUT_SHARE).spread())
                .contains(new Spread(4, 9, 9));
    }

    @Test
    void whatWasSetByHandGoesBeforeEverything() {
        var set = Samples.with(
                opening.with(said("payout-share", SourceKind.CONTRACT, percent(4))),
                Samples.HEADWAY,
                Input.PAYOUT_SHARE,
                "3");
        var share = Samples.inputs(set).platform("headway", Input.PAYOUT_SHARE);
        assertThat(share.number()).contains(new BigDecimal(3));
        assertThat(share.origin()).isEqualTo(new Origin.SetByHand(Samples.TODAY));
        assertThat(share.spread()).isEmpty();
    }

    @Test
    void zeroSetByHandIsNotLeftOut() {
        var set = Samples.with(opening, Samples.ALMA, Input.OWN_EHR, "0");
        assertThat(Samples.inputs(set).platform("alma", Input.OWN_EHR).isLeftOut())
                .isFalse();
    }

    @Test
    void choicesAreReadFromTheIdsOfTheirOptions() {
        var quoted = opening.with(said("rate-quote", SourceKind.CALL, new Value.Text("Quoted-payout")));
        assertThat(Samples.inputs(quoted).platform("headway", Input.RATE_BASIS).option())
                .isEqualTo("quoted-payout");
        var unclear = opening.with(said("rate-quote", SourceKind.CALL, new Value.Text("it depends")));
        assertThat(Samples.inputs(unclear).platform("headway", Input.RATE_BASIS).option())
                .isEqualTo("before-share");
    }

    @Test
    void whatDoesNotFitIsPassedOver() {
        var odd = opening.with(said("payout-share", SourceKind.CALL, percent(400)))
                .with(new InputOverride("membership", Optional.of("alma"), percent(5), Samples.TODAY))
                .with(new InputOverride("no-such-input", Optional.empty(), percent(5), Samples.TODAY))
                .with(new InputOverride("membership", Optional.empty(), Samples.money("9"), Samples.TODAY));
        assertThat(Samples.inputs(odd).platform("headway", Input.PAYOUT_SHARE).number())
                .contains(new BigDecimal(5));
        assertThat(Samples.inputs(odd).platform("alma", Input.MEMBERSHIP).number())
                .contains(new BigDecimal(125));
    }

    @Test
    void everyInputIsWrittenAndReadBack() {
        for (var input : Input.values()) {
            assertThat(input.read(input.write(input.allowed().high())))
                    .as(input.id())
                    .contains(input.allowed().high());
            assertThat(input.start().filter(start -> !input.allowed().contains(start)))
                    .as(input.id())
                    .isEmpty();
            assertThat(input.allowed().contains(input.sliderRange().low())
                            && input.allowed().contains(input.sliderRange().high()))
                    .as(input.id())
                    .isTrue();
        }
    }

    @Test
    void aHiddenPlatformTakesNoPart() {
        var hidden = opening.withPlatforms(list -> list.stream()
                .map(platform -> platform.withHidden(platform.id().equals("headway")))
                .toList());
        var inputs = Samples.inputs(hidden);
        assertThat(inputs.platforms()).extracting(Platform::id).containsExactly("alma");
        assertThat(inputs.all()).noneMatch(value -> value.key().platform().equals(Optional.of("headway")));
        assertThat(Samples.compare(hidden).platforms()).hasSize(1);
    }
}
