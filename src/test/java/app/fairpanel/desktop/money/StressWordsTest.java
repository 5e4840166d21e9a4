package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Leaving;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Input;
import app.fairpanel.money.Stress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StressWordsTest {
    private final StressWords words = new StressWords(MoneyPictures.MESSAGES);

    private List<String> effect(Evaluation evaluation, Stress stress) {
        var maker = new PictureMaker(
                evaluation,
                new Evidence(evaluation, SampleEvaluation.CATALOG, SampleEvaluation.TODAY),
                SampleEvaluation.CATALOG,
                SampleEvaluation.TODAY);
        return words.effect(
                maker.plain(), maker.of(maker.scenario("s", words.name(stress), stress)), SampleEvaluation.TODAY);
    }

    private static Stress cut(String percent) {
        return new Stress.RateCut(new BigDecimal(percent), Optional.empty());
    }

    @Test
    void aRateCutSaysWhatAMonthBecomesWhoIsAheadAndWhereItBreaksEven() {
        assertThat(effect(MoneyPictures.worked(), cut("10")))
                .containsExactly(
                        "A month: Alma $8,099 instead of $9,013, Headway $8,078 instead of $8,975.",
                        "Before: Alma +$38 a month. Now: Alma +$21 a month.",
                        "The break-even between Alma and Headway moves from 59.5 to 66.1 sessions a month.");
    }

    @Test
    void aBreakEvenCanGoAwayOrComeUp() {
        var gone = effect(MoneyPictures.worked(), cut("100"));
        assertThat(gone)
                .contains("The break-even between Alma and Headway was at 59.5 sessions a month; now there is none:"
                        + " Headway at every caseload.");
    }

    @Test
    void withoutReferralsOnlyTheYearChanges() {
        var said = effect(MoneyPictures.worked(), new Stress.NoReferrals(BigDecimal.TEN));
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).isEqualTo("A month at your full caseload stays as it is.");
        assertThat(said.getLast())
                .matches("All cash after 12 months: Alma \\$[\\d,]+ instead of \\$[\\d,]+, Headway .*");
    }

    @Test
    void whatTouchesNothingSaysSo() {
        var shorter = MoneyPictures.with(MoneyPictures.worked(), Input.SESSION_MINUTES, "45");
        assertThat(effect(shorter, new Stress.LongPaidAsMiddle()))
                .containsExactly("This changes nothing here: no number that counts is touched by it.");
    }

    @Test
    void everyStressHasAName() {
        assertThat(List.of(
                                cut("28.6"),
                                new Stress.RateCut(BigDecimal.TEN, Optional.of("Aetna")),
                                new Stress.NoReferrals(BigDecimal.TEN),
                                new Stress.MissedDoubled(),
                                new Stress.Clawback(new BigDecimal(3)),
                                new Stress.LongPaidAsMiddle(),
                                new Stress.Leave(new Leaving(6, 30, BigDecimal.TEN, 8)))
                        .stream()
                        .map(words::name))
                .containsExactly(
                        "Rates 28.6% lower",
                        "Rates of Aetna 10% lower",
                        "No new clients: once you are full, 10% of sessions end each month",
                        "Twice as many missed sessions",
                        "A clawback: insurers take back 3% of a year's pay",
                        "90837 paid as 90834",
                        "Leaving after 6 months");
    }
}
