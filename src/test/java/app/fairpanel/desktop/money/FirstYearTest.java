package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.money.Input;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstYearTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 24);

    private static FirstYear of(Evaluation evaluation) {
        return new FirstYear(MoneyPictures.MESSAGES, MoneyPictures.of(evaluation), START);
    }

    /// Both wait 30 days; Alma costs a membership meanwhile and leaves more a session.
    private static Evaluation waiting() {
        var alma = MoneyPictures.with(MoneyPictures.worked(), "alma", Input.CREDENTIALING_DAYS, "30");
        var both = MoneyPictures.with(alma, "headway", Input.CREDENTIALING_DAYS, "30");
        var loaded = MoneyPictures.with(both, "alma", Input.PAYER_LOADING_DAYS, "0");
        return MoneyPictures.with(loaded, "headway", Input.PAYER_LOADING_DAYS, "0");
    }

    private static List<String> fact(FirstYear year, String name) {
        int column = year.factNames().indexOf(name);
        return year.lines().stream().map(line -> year.facts(line).get(column)).toList();
    }

    @Test
    void saysWhenSessionsBeginAndHowFarBelowZeroItGoes() {
        var year = of(waiting());
        assertThat(fact(year, "First insured session")).containsExactly("Dec 24, 2026", "Dec 24, 2026");
        assertThat(fact(year, "Lowest point of your cash").getFirst()).startsWith("−$");
        assertThat(fact(year, "Lowest point of your cash").getLast()).isEqualTo("never below zero");
        assertThat(fact(year, "Income lost while waiting")).allMatch(text -> text.startsWith("$"));
    }

    @Test
    void theOneAheadAtTheEndIsNamedWithTheDayItMovesAhead() {
        var year = of(MoneyPictures.with(waiting(), "alma", Input.AVERAGE_PAYOUT, "130"));
        var line = year.lines().getFirst();
        var day = line.aheadForGood(year.lines().getLast()).orElseThrow();
        assertThat(year.sentence().text())
                .startsWith("After 12 months Alma has left you $")
                .contains("more than Headway; it moves ahead on " + DateText.of(day))
                .contains("Before the payouts come you are out $");
    }

    @Test
    void saysHowManyWaitingTimesAreNotInWriting() {
        var set = MoneyPictures.with(waiting(), "alma", Input.PAY_LAG_DAYS, "10");
        assertThat(of(set).unconfirmed())
                .startsWith("1 of the 6 waiting times behind these dates is neither in writing nor set by you");
        assertThat(of(MoneyPictures.with(set, "headway", Input.PAY_LAG_DAYS, "10"))
                        .unconfirmed())
                .isEmpty();
    }

    @Test
    void theTableEndsWithWhatTheYearLeaves() {
        var year = of(waiting());
        assertThat(year.byMonth()).hasSize(12);
        assertThat(year.byMonth().getLast().name().words()).isEqualTo("Nov 23, 2027");
        assertThat(year.byMonth().getLast().cells())
                .extracting(TableRow.Cell::words)
                .isEqualTo(fact(year, "All cash after 12 months"));
    }

    @Test
    void theLongestOutlookHasAllItsMonths() {
        var year = of(MoneyPictures.with(waiting(), Input.HORIZON_MONTHS, "36"));
        assertThat(year.byMonth()).hasSize(36);
        assertThat(year.sentence().text()).startsWith("After 36 months");
    }

    @Test
    void waitingLongerThanTheYearSaysSo() {
        var year = of(MoneyPictures.with(
                MoneyPictures.with(waiting(), "alma", Input.CREDENTIALING_DAYS, "365"),
                "alma",
                Input.PAYER_LOADING_DAYS,
                "60"));
        assertThat(fact(year, "First payout").getFirst()).isEqualTo("Feb 6, 2028, after the 12 months");
        assertThat(year.sentence().text()).contains("Headway has left you").contains("more than Alma");
    }

    @Test
    void theChartGoesFromNothingToTheEndOfTheYear() {
        var year = of(waiting());
        var chart = new FirstYearChartData(MoneyPictures.MESSAGES, year).chart("words");
        assertThat(chart.series()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            var points = chart.series().get(i).points();
            assertThat(points.getFirst().y()).isZero();
            assertThat(points.get(10).y()).isEqualTo(year.lines().get(i).cash(69));
            assertThat(points.getLast().y()).isEqualTo(year.lines().get(i).cashAtEnd());
            assertThat(points)
                    .allMatch(point -> point.y() >= chart.y().low()
                            && point.y() <= chart.y().high());
        }
        assertThat(chart.xTitle()).isEqualTo("weeks from Nov 24, 2026");
        assertThat(year.reading(10)).startsWith("After 10 weeks, on Feb 1, 2027: Alma ");
    }

    @Test
    void withoutPlatformsThereIsNothingToSay() {
        var year = new FirstYear(
                MoneyPictures.MESSAGES,
                MoneyPictures.of(SampleEvaluation.fresh().withPlatforms(two -> List.of())),
                START);
        assertThat(year.lines()).isEmpty();
        assertThat(year.sentence().text()).startsWith("Nobody can say yet");
    }
}
