package app.fairpanel.desktop.money;

import static app.fairpanel.desktop.money.MoneyPictures.opening;
import static app.fairpanel.desktop.money.MoneyPictures.with;
import static app.fairpanel.desktop.money.MoneyPictures.withPlatforms;
import static app.fairpanel.desktop.money.MoneyPictures.worked;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.Input;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneySentenceTest {
    private final MoneySentence sentences = new MoneySentence(MoneyPictures.MESSAGES);

    private Phrase phrase(Evaluation evaluation) {
        return sentences.of(MoneyPictures.of(evaluation));
    }

    private String say(Evaluation evaluation) {
        return phrase(evaluation).text();
    }

    @Test
    void opensWithTheBreakEvenOfTheArticlesFees() {
        assertThat(say(opening()))
                .isEqualTo("Alma keeps you $340 a month ahead at 77 sessions; below 21 Headway does.");
    }

    @Test
    void saysWhoIsAheadByHowMuchAndUntilWhere() {
        assertThat(say(worked())).isEqualTo("Alma keeps you $38 a month ahead at 77 sessions; below 60 Headway does.");
        assertThat(say(with(worked(), Input.SESSIONS_PER_WEEK, "10")))
                .isEqualTo("Headway keeps you $51 a month ahead at 35 sessions; from 60 on Alma does.");
    }

    @Test
    void theAmountHasTheColorOfWhoIsAhead() {
        assertThat(phrase(worked()).parts())
                .filteredOn(Phrase.Part::strong)
                .extracting(
                        Phrase.Part::words,
                        part -> part.platform().map(Platform::name).orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("$38 a month", "Alma"),
                        org.assertj.core.groups.Tuple.tuple("60", ""));
    }

    @Test
    void saysWhyOneIsAlwaysAhead() {
        assertThat(say(with(worked(), "headway", Input.PAYOUT_SHARE, "0")))
                .isEqualTo("Headway keeps you ahead at every caseload, by $435 a month at 77 sessions: its fixed costs"
                        + " are lower and each session leaves more.");
        assertThat(say(with(with(opening(), "headway", Input.PAYOUT_SHARE, "0"), "headway", Input.MEMBERSHIP, "25")))
                .isEqualTo("Headway keeps you ahead at every caseload, by $100 a month at 77 sessions: its fixed costs"
                        + " are lower.");
    }

    @Test
    void saysWhenBothAreTheSame() {
        var same = with(with(opening(), "headway", Input.PAYOUT_SHARE, "0"), "headway", Input.MEMBERSHIP, "125");
        assertThat(say(same)).isEqualTo("Both leave you the same at every caseload.");
    }

    @Test
    void saysWhenABreakEvenIsOutOfReach() {
        var far = with(with(opening(), "headway", Input.PAYOUT_SHARE, "0.3"), "alma", Input.MEMBERSHIP, "125");
        assertThat(say(far))
                .isEqualTo("Headway keeps you $97 a month ahead at 77 sessions; Alma would only from 348 on, and you"
                        + " could see 211 at most.");
    }

    @Test
    void namesEveryRangeWhereThereAreSeveral() {
        var capped = with(
                with(with(opening(), "headway", Input.SHARE_MAXIMUM, "200"), "alma", Input.AVERAGE_PAYOUT, "119"),
                "alma",
                Input.MEMBERSHIP,
                "100");
        assertThat(say(capped))
                .isEqualTo("Alma keeps you $23 a month ahead at 77 sessions; below 20 Headway; from 20 to 99 Alma;"
                        + " from 100 on Headway.");
    }

    @Test
    void saysWhichRateIsMissing() {
        var line = new SessionLine("l1", Optional.of("Aetna"), "90837", "", new BigDecimal(100), 53, false, 1);
        var other = new SessionLine("l2", Optional.of("Cigna"), "90834", "", BigDecimal.TEN, 45, false, 1);
        var evaluation = opening()
                .with(FeeSchedule.EMPTY
                        .withLines(List.of(line, other))
                        .with(new LineRate("l2", "alma", Optional.of(BigDecimal.TEN))));
        assertThat(say(evaluation))
                .isEqualTo("Nobody can say yet: Alma has not told you what it pays for Aetna 90837. Ask, or enter your"
                        + " guess.");
    }

    @Test
    void ofSeveralPlatformsNamesTheBestAndTheStretches() {
        var three = with(withPlatforms(worked(), List.of("grow-therapy")), "grow-therapy", Input.AVERAGE_PAYOUT, "116");
        assertThat(say(three))
                .isEqualTo("Alma leaves you most: $30 a month more than Grow Therapy, the next best, at 77 sessions."
                        + " below 63 Grow Therapy; from 63 on Alma.");
        var tied = withPlatforms(opening(), List.of("grow-therapy", "rula"));
        assertThat(say(tied))
                .isEqualTo("Grow Therapy and Rula leave you most, the same: $9,293 a month at 77 sessions.");
    }

    @Test
    void withOnePlatformSaysWhatItLeaves() {
        assertThat(say(worked().withPlatforms(platforms -> platforms.subList(0, 1))))
                .isEqualTo("Alma leaves you $9,013 a month at 77 sessions.");
        assertThat(say(worked().withPlatforms(platforms -> List.of())))
                .isEqualTo("Add a platform in Compare to see what it leaves you.");
    }

    @Test
    void withNoSessionsTheFeeIsTheDifference() {
        assertThat(say(with(opening(), Input.SESSIONS_PER_WEEK, "0")))
                .isEqualTo("Headway keeps you $125 a month ahead at 0 sessions; from 21 on Alma does.");
    }

    @Test
    void theSmallLineCountsWhatNobodyConfirmed() {
        var line = new BasisLine(MoneyPictures.MESSAGES);
        assertThat(line.of(MoneyPictures.of(opening())))
                .startsWith("22 a week makes 77 completed a month. Rests on 7 assumptions and ")
                .contains("Alma's membership comes to $1.61 a session");
    }

    @Test
    void stayingAsThingsAreIsSaidOnceItIsEntered() {
        var more = MoneyPictures.with(MoneyPictures.worked(), Input.TODAY_NET, "8000");
        assertThat(say(more)).endsWith("That is $1,013 a month more than today.");
        var less = MoneyPictures.with(MoneyPictures.worked(), Input.TODAY_NET, "9500");
        assertThat(say(less)).endsWith("Staying as you are leaves you $487 a month more.");
    }

    @Test
    void twoAtOnceIsSaidWhereItLeavesMore() {
        var split = FeeSamples.with(
                List.of(FeeSamples.line("a", "Aetna", "90837", "60"), FeeSamples.line("c", "Cigna", "90834", "40")),
                FeeSamples.rate("a", "alma", "150"),
                FeeSamples.rate("c", "alma", "80"),
                FeeSamples.rate("a", "headway", "110"),
                FeeSamples.rate("c", "headway", "140"));
        assertThat(say(split)).contains("Alma + Headway at once would leave you $");
        assertThat(say(FeeSamples.complete())).doesNotContain("at once");
    }
}
