package app.fairpanel.desktop.answer;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.TypedRate;
import app.fairpanel.desktop.words.TypedValue;
import app.fairpanel.evaluation.Board;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.Precision;
import app.fairpanel.evaluation.Value.Quantity;
import app.fairpanel.evaluation.Value.QuantityKind;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Input;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.RateBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptRatesTest {
    private static final Messages MESSAGES = Messages.load();
    private static final Topic RATE = CATALOG.topic("session-rate").orElseThrow();

    private final AtomicInteger number = new AtomicInteger();

    /// Headway takes a share of 5 % of payouts.
    private static Evaluation evaluation(String basis) {
        return SampleEvaluation.fresh()
                .with(set(Input.PAYOUT_SHARE, Quantity.exactly(QuantityKind.PERCENT, BigDecimal.valueOf(5))))
                .with(set(Input.RATE_BASIS, new Value.Text(basis)));
    }

    private static InputOverride set(Input input, Value value) {
        return new InputOverride(input.id(), Optional.of("headway"), value, TODAY);
    }

    private static KeptRates rates(Evaluation evaluation, String platform) {
        return KeptRates.of(evaluation, CATALOG, TODAY, platform, List.of(RATE), MESSAGES);
    }

    private Evaluation kept(Evaluation evaluation, String typed) {
        var draft = new AnswerDraft(
                AnswerSubject.of(
                        CATALOG.question("fee-schedule").orElseThrow(),
                        evaluation.platform("headway").orElseThrow(),
                        new Topics(CATALOG, Board.EMPTY)),
                Channel.EMAIL,
                "Kim",
                "",
                "today",
                Map.of(RATE.id(), typed),
                "For 90837.",
                TypedScope.ANY,
                "",
                "");
        return draft.answer(TODAY)
                .orElseThrow()
                .kept(rates(evaluation, "headway"), draft.values())
                .addTo(evaluation, () -> "n" + number.incrementAndGet(), TODAY.atTime(9, 0));
    }

    private static BigDecimal payout(Evaluation evaluation) {
        return MoneyInputs.of(evaluation, new Evidence(evaluation, CATALOG, TODAY), CATALOG)
                .platform("headway", Input.AVERAGE_PAYOUT)
                .number()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before-share  | 114                    | 114   | For 90837.
            before-share  | 114 to my bank         | 120   | [$114 a session is what reaches the bank. Kept as $120 a session, with the share of 5% put back on.]
            before-share  | $120 before the share  | 120   | [A share still comes off $120 a session.]
            quoted-payout | $114 reaches my bank.  | 114   | [$114 a session is what reaches the bank.]
            quoted-payout | 120, before its share  | 114   | [A share still comes off $120 a session. Kept as $114 a session, with the share of 5% taken off.]
            """)
    void whatMoneyTakesIsOnTheBasisOfTheOfferAndWhatWasSaidStays(
            String basis, String typed, BigDecimal expected, String words) {
        var kept = kept(evaluation(basis), typed);

        assertThat(payout(kept)).isEqualByComparingTo(expected);
        assertThat(kept.statements())
                .singleElement()
                .extracting(Statement::words)
                .isEqualTo(words.startsWith("[") ? "For 90837.\n" + words : words);
    }

    @Test
    void bothEndsOfARangeAreConverted() {
        var said = (TypedValue.Understood) TypedValue.read("about 95–114 to my bank", RATE);

        assertThat(rates(evaluation("before-share"), "headway").value(RATE, "about 95–114 to my bank", said.value()))
                .isEqualTo(new Quantity(
                        QuantityKind.MONEY,
                        BigDecimal.valueOf(110),
                        Optional.of(BigDecimal.valueOf(100)),
                        Optional.of(BigDecimal.valueOf(120)),
                        Precision.ABOUT));
    }

    @Test
    void itIsAskedOnlyWhereItMakesADifference() {
        var evaluation = evaluation("before-share");

        assertThat(rates(evaluation, "headway").asks(RATE)).isTrue();
        assertThat(rates(evaluation, "headway")
                        .asks(CATALOG.topic("membership-fee").orElseThrow()))
                .isFalse();
        assertThat(rates(evaluation, "alma").asks(RATE)).as("it takes no share").isFalse();
        assertThat(rates(evaluation, "unheard-of").asks(RATE)).isFalse();
    }

    @Test
    void theFormSaysHowItIsKept() {
        var rates = rates(evaluation("before-share"), "headway");

        assertThat(rates.echo("114 to my bank", RATE))
                .isEqualTo("Kept as: $120 a session, with the share of 5% put back on");
        assertThat(rates.echo("114", RATE)).isEqualTo("Kept as: $114 a session");
        assertThat(rates.echo("a lot", RATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            114 to my bank            | 114           | QUOTED_PAYOUT
            $90–110, in your bank     | $90–110       | QUOTED_PAYOUT
            to my bank                | ''            | QUOTED_PAYOUT
            $120 a session before the share | $120 a session | BEFORE_SHARE
            """)
    void theBasisIsReadBehindTheFigure(String typed, String figure, RateBasis basis) {
        var read = TypedRate.of(typed);

        assertThat(read).isEqualTo(new TypedRate(figure, Optional.of(basis)));
        assertThat(TypedRate.of(read.text())).isEqualTo(read);
    }

    @Test
    void withoutAFigureThereIsNoRate() {
        assertThat(TypedValue.read("to my bank", RATE)).isInstanceOf(TypedValue.Refused.class);
        assertThat(TypedRate.of("120 or so")).isEqualTo(new TypedRate("120 or so", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            114                   | $114 a session
            114 to my bank        | $114 a session, which is what reaches my bank
            120 before the share  | $120 a session, from which your share still comes off
            """)
    void lettersSayTheRateAsItWasNamed(String typed, String expected) {
        var said = kept(evaluation("before-share"), typed).statements().getFirst();
        var asSaid = new AsSaid(MESSAGES);

        assertThat(asSaid.value(said, RATE)).contains(expected);
        assertThat(asSaid.words(said)).isEqualTo("For 90837.");
        assertThat(asSaid.words(said.saying(said.value(), "[A note of one's own.]")))
                .isEqualTo("[A note of one's own.]");
    }

    @Test
    void whatIsShownAsToldIsWhatWasTold() {
        var asSaid = new AsSaid(MESSAGES);
        var said =
                kept(evaluation("before-share"), "114 to my bank").statements().getFirst();

        assertThat(said.value()).contains(Quantity.exactly(QuantityKind.MONEY, new BigDecimal("120.00")));
        assertThat(asSaid.shown(said, RATE)).contains("$114 a session, which reaches your bank");
        assertThat(asSaid.note(said)).contains("$114", "$120").doesNotContain("For 90837.");
        var plain = kept(evaluation("before-share"), "120").statements().getFirst();
        assertThat(asSaid.shown(plain, RATE)).contains("$120 a session");
        assertThat(asSaid.note(plain)).isEmpty();
    }

    @Test
    void aCorrectedRateIsNotedAnew() {
        var evaluation = evaluation("before-share");
        var said = kept(evaluation, "114 to my bank").statements().getFirst();
        var dollars = Optional.<Value>of(Quantity.exactly(QuantityKind.MONEY, BigDecimal.valueOf(100)));

        var plain = rates(evaluation, "headway").keptAnew(said.saying(dollars, said.words()), RATE, "100");
        assertThat(plain.value()).isEqualTo(dollars);
        assertThat(plain.words()).isEqualTo("For 90837.");
        assertThat(rates(evaluation, "headway")
                        .keptAnew(said.saying(dollars, said.words()), RATE, "100 before the share")
                        .words())
                .isEqualTo("For 90837.\n[A share still comes off $100 a session.]");
        assertThat(rates(evaluation, "headway")
                        .keptAnew(said.saying(Optional.empty(), said.words()), RATE, "")
                        .words())
                .as("words alone stay as they are")
                .isEqualTo(said.words());
    }
}
