package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.chart.ChartPicture;
import app.fairpanel.desktop.chart.ChartPicture.Mark;
import app.fairpanel.desktop.chart.ChartPicture.Series;
import app.fairpanel.desktop.chart.ChartPicture.Stroke;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.money.Input;
import org.junit.jupiter.api.Test;

class ChartDataTest {
    private final MoneyPicture picture = MoneyPictures.of(MoneyPictures.worked());
    private final BreakEvenChartData ahead = new BreakEvenChartData(
            MoneyPictures.MESSAGES, picture, picture.pair().orElseThrow());

    @Test
    void marksTheCrossingAndTheCaseload() {
        var chart = ahead.chart("words");
        assertThat(chart.marks()).extracting(Mark::label).containsExactly("even at 59.5 a month", "Alma +$38 a month");
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
        assertThat(ahead.reading(60))
                .isEqualTo("At 60 sessions a month: Alma $6,955, Headway $6,954: Alma +$1 a month.");
        assertThat(new NetsChartData(MoneyPictures.MESSAGES, picture).reading(0))
                .isEqualTo("At 0 sessions a month: Alma −$125 · Headway $0");
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
        assertThat(chart.marks()).extracting(Mark::label).containsExactly("even at 59.5 a month");
    }

    @Test
    void atTheMarkBothAreSaidToBeTheSame() {
        assertThat(ahead.reading(picture.pair().orElseThrow().crossings().getFirst()))
                .isEqualTo("At 59.5 sessions a month: Alma $6,899, Headway $6,899: both the same.");
    }

    /// What rests on assumptions and published claims is dotted, until all of it is the clinician's own or confirmed.
    @Test
    void linesThatNobodyHasConfirmedAreDotted() {
        assertThat(ahead.chart("").series()).extracting(Series::stroke).containsOnly(Stroke.DOTTED);
        assertThat(new NetsChartData(MoneyPictures.MESSAGES, picture).chart("").hasDotted())
                .isTrue();
        var evaluation = MoneyPictures.worked();
        for (var value :
                picture.inputs().all().filter(value -> !value.isLeftOut()).toList()) {
            if (value.number().isPresent()) {
                evaluation = evaluation.with(new InputOverride(
                        value.input().id(),
                        value.key().platform(),
                        value.input().write(value.number().get()),
                        SampleEvaluation.TODAY));
            }
        }
        var confirmed = MoneyPictures.of(evaluation);
        assertThat(new BreakEvenChartData(
                                MoneyPictures.MESSAGES,
                                confirmed,
                                confirmed.pair().orElseThrow())
                        .chart("")
                        .hasDotted())
                .isFalse();
        assertThat(new NetsChartData(MoneyPictures.MESSAGES, confirmed)
                        .chart("")
                        .hasDotted())
                .isFalse();
    }
}
