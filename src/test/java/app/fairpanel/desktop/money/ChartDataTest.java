package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.desktop.chart.ChartPicture;
import app.fairpanel.desktop.chart.ChartPicture.Mark;
import app.fairpanel.money.Input;
import org.junit.jupiter.api.Test;

class ChartDataTest {
    private final MoneyPicture picture = MoneyPictures.of(MoneyPictures.worked());
    private final BreakEvenChartData ahead = new BreakEvenChartData(
            MoneyPictures.MESSAGES, picture, picture.pair().orElseThrow());

    @Test
    void marksTheCrossingAndTheCaseload() {
        var chart = ahead.chart("words");
        assertThat(chart.marks()).extracting(Mark::label).containsExactly("even at 59.5", "Alma +$38 a month");
        assertThat(chart.guides()).extracting(ChartPicture.Guide::label).containsExactly("you: 77");
        assertThat(chart.x().high()).isEqualTo(120);
        assertThat(chart.words()).isEqualTo("words");
    }

    @Test
    void fillsEachStretchInTheColorOfWhoIsAhead() {
        var chart = ahead.chart("");
        assertThat(chart.areas()).extracting(area -> area.platform().name()).containsExactly("Headway", "Alma");
        var first = chart.areas().getFirst().corners();
        assertThat(first.get(1).y()).isEqualTo(-125, within(1e-9));
        assertThat(first.get(2).x()).isEqualTo(59.5238, within(1e-4));
        assertThat(first.get(2).y()).isEqualTo(0, within(1e-6));
    }

    @Test
    void bothHalvesCountDollarsAhead() {
        assertThat(ahead.chart("").y().ticks()).extracting(tick -> tick.label()).contains("+$100", "even");
        assertThat(ahead.chart("").y().ticks()).noneMatch(tick -> tick.label().contains("−"));
    }

    @Test
    void readsOutACaseload() {
        assertThat(ahead.reading(60)).isEqualTo("At 60 sessions: Alma $6,955, Headway $6,954: Alma +$1 a month.");
        assertThat(new NetsChartData(MoneyPictures.MESSAGES, picture).reading(0))
                .isEqualTo("At 0 sessions: Alma −$125 · Headway $0");
    }

    @Test
    void aMaximumBendsTheLine() {
        var capped =
                MoneyPictures.of(MoneyPictures.with(MoneyPictures.worked(), "headway", Input.SHARE_MAXIMUM, "300"));
        var chart = new BreakEvenChartData(
                        MoneyPictures.MESSAGES, capped, capped.pair().orElseThrow())
                .chart("");
        assertThat(chart.series())
                .flatExtracting(ChartPicture.Series::points)
                .anySatisfy(point -> assertThat(point.x()).isEqualTo(300 / 6.1, within(1e-9)));
    }

    @Test
    void theNetOfEachHasALineForEach() {
        var chart = new NetsChartData(MoneyPictures.MESSAGES, picture).chart("");
        assertThat(chart.series()).hasSize(2);
        assertThat(chart.marks()).extracting(Mark::label).containsExactly("even at 59.5");
    }

    @Test
    void theFormulaIsShownWithTodaysNumbers() {
        var lines = new WorkedOut(MoneyPictures.MESSAGES).lines(picture);
        assertThat(lines)
                .extracting(line -> line.label() + " " + line.cells())
                .contains(
                        "Completed sessions [77.4, 77.4]",
                        "Payouts [$9,137.92, $9,447.68]",
                        "Share of payouts [$0.00, −$472.38]",
                        "Membership [−$125.00, $0.00]",
                        "What stays with you [$9,012.92, $8,975.30]");
        assertThat(lines).noneMatch(line -> line.label().equals("Card fees"));
    }
}
