package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Questions;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.money.Input;
import app.fairpanel.money.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatMattersTest {
    private static final InputWords WORDS = new InputWords(MoneyPictures.MESSAGES);

    private static WhatMatters of(Evaluation evaluation) {
        return new WhatMatters(
                MoneyPictures.MESSAGES,
                WORDS,
                MoneyPictures.of(evaluation),
                SampleEvaluation.CATALOG,
                Questions.of(SampleEvaluation.CATALOG, evaluation.bank()));
    }

    private static FuturesWords.Card card(Evaluation evaluation) {
        return new FuturesWords(MoneyPictures.MESSAGES, WORDS)
                .card(Prospects.of(MoneyPictures.of(evaluation)))
                .orElseThrow();
    }

    /// Every number of both set by hand.
    private static Evaluation certain() {
        var set = MoneyPictures.worked();
        for (var input : List.of(Input.SESSIONS_PER_WEEK, Input.WEEKS_PER_YEAR, Input.MISSED_RATE)) {
            set = MoneyPictures.with(set, input, input.start().orElseThrow().toPlainString());
        }
        for (var input : Input.of(Part.Owner.PLATFORM).toList()) {
            if (input.kind().isNumber() && input.start().isPresent() && input != Input.AVERAGE_PAYOUT) {
                for (var platform : List.of("alma", "headway")) {
                    set = MoneyPictures.with(
                            set, platform, input, input.start().get().toPlainString());
                }
            }
        }
        return MoneyPictures.with(
                MoneyPictures.with(set, "alma", Input.MEMBERSHIP, "125"), "headway", Input.PAYOUT_SHARE, "5");
    }

    @Test
    void theWidestSwingStandsFirstAndSaysWhoIsAheadAtEitherEnd() {
        var matters = of(MoneyPictures.worked());
        var first = matters.lines().getFirst();
        assertThat(first.name()).isEqualTo("Headway's share of each payout");
        assertThat(first.range()).isEqualTo("from 0% to 15%");
        assertThat(first.effect()).matches("at 0% Headway \\+\\$[\\d,]+ a year, at 15% Alma \\+\\$[\\d,]+ a year");
        assertThat(first.changesWinner()).isTrue();
        assertThat(matters.finding()).startsWith("What matters most: Headway's share of each payout; at 0% Headway");
        assertThat(matters.lines())
                .isSortedAccordingTo((one, other) ->
                        Double.compare(other.swing().width(), one.swing().width()));
    }

    @Test
    void whenNothingIsOpenItSaysSo() {
        var matters = of(certain());
        assertThat(matters.lines()).isEmpty();
        assertThat(matters.finding()).startsWith("No open number matters");
        assertThat(matters.worthAsking()).isEmpty();
        assertThat(matters.askingWords())
                .isEqualTo("The money no longer depends on anything you could still ask: no answer is worth more than"
                        + " $100 a year.");
        assertThat(card(certain()).headline()).isEqualTo("Alma wins 100%");
        assertThat(card(certain()).detail()).isEqualTo("all but certain, if the numbers you entered hold");
    }

    @Test
    void oneOpenNumberThatCannotTurnItIsNamedWithTheWorstCase() {
        var ahead = MoneyPictures.with(certain(), "alma", Input.AVERAGE_PAYOUT, "150");
        var open = ahead.withoutOverride(Input.MISSED_RATE.id(), java.util.Optional.empty());
        assertThat(of(open).finding())
                .startsWith(
                        "What matters most: your missed sessions. No single open number changes who is ahead: it is Alma +$");
    }

    @Test
    void whatIsWorthAskingLeadsToItsQuestion() {
        var matters = of(MoneyPictures.worked());
        var ask = matters.worthAsking().getFirst();
        assertThat(ask.what()).startsWith("Headway's share of each payout. Ask: ");
        assertThat(ask.worth()).matches("\\$[\\d,]+ a year");
        assertThat(ask.place()).containsInstanceOf(Place.Questions.class);
        var dear = of(MoneyPictures.with(MoneyPictures.worked(), Input.ASKING_THRESHOLD, "100000"));
        assertThat(dear.worthAsking()).isEmpty();
    }

    @Test
    void theCardNamesWhoWinsMostAndWhatItTurnsOn() {
        var card = card(MoneyPictures.worked());
        assertThat(card.title()).isEqualTo("In 10,000 likely futures");
        assertThat(card.headline()).matches("(Alma|Headway) wins \\d+%");
        assertThat(card.detail()).endsWith("; it turns on Headway's share of each payout");
    }

    @Test
    void aPlatformAndItsCopyWinHalfEach() {
        var equal = MoneyPictures.with(
                MoneyPictures.with(
                        MoneyPictures.with(certain(), "alma", Input.MEMBERSHIP, "0"),
                        "headway",
                        Input.PAYOUT_SHARE,
                        "0"),
                "headway",
                Input.AVERAGE_PAYOUT,
                "118");
        assertThat(card(equal).headline()).isEqualTo("Both win half");
    }

    @Test
    void withoutRatesNobodyCanSay() {
        var none = of(SampleEvaluation.fresh().withPlatforms(two -> two.subList(0, 1)));
        assertThat(none.finding()).startsWith("Nobody can say yet");
        assertThat(none.years()).hasSize(1);
    }
}
