package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.money.Input;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvenWordsTest {
    private static List<String> say(Evaluation evaluation) {
        return new EvenWords(MoneyPictures.MESSAGES).of(MoneyPictures.of(evaluation));
    }

    /// Money-model's worked example: 4.60 %, $162.62 and $1.61.
    @Test
    void theNumbersThatMakeTwoEvenAreSaid() {
        var worked = MoneyPictures.with(MoneyPictures.worked(), "headway", Input.PAYOUT_SHARE, "5");
        assertThat(say(worked))
                .contains(
                        "Headway and Alma would be even if Headway took 4.6% of each payout (now 5%).",
                        "Alma and Headway would be even if Alma's membership were $162.62 a month (now $125).",
                        "Alma's fixed costs are $125 a month higher than Headway's: $1.61 more a session makes up for them.",
                        "If Alma cut its rates by 0.41%, Headway would be as good; by more, better.");
    }

    @Test
    void whatNoNumberReachesIsSaidToo() {
        var behind = MoneyPictures.with(MoneyPictures.worked(), "headway", Input.PAYOUT_SHARE, "5");
        behind = MoneyPictures.with(behind, "headway", Input.AVERAGE_PAYOUT, "90");
        assertThat(say(behind))
                .contains("Even if Headway took no share of the payouts, it would leave you less than Alma.");
        var quoted = MoneyPictures.with(MoneyPictures.worked(), "headway", Input.PAYOUT_SHARE, "5");
        quoted = MoneyPictures.with(quoted, "headway", Input.RATE_BASIS, "1");
        assertThat(say(quoted))
                .contains(
                        "Headway's share cannot be solved for: what you were quoted is what reaches your bank.",
                        "Even without its membership Alma would leave you less than Headway.");
    }

    @Test
    void nothingIsSaidOfOnePlatform() {
        var one = MoneyPictures.worked().withPlatforms(two -> two.subList(0, 1));
        assertThat(say(one)).isEmpty();
    }
}
