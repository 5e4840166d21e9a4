package app.fairpanel.desktop.decide;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.decision.ChosenNet;
import app.fairpanel.decision.Outlook;
import app.fairpanel.desktop.DecisionSamples;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BothWordsTest {
    private final Messages messages = Messages.load();
    private final BothWords words = new BothWords(messages);

    private Outlook outlook(Evaluation evaluation) {
        return Outlook.of(evaluation, new Evidence(evaluation, CATALOG, TODAY), CATALOG);
    }

    private Names names(Evaluation evaluation) {
        return new Names(messages, CATALOG, evaluation);
    }

    private Optional<BothWords.Brief> brief(Evaluation evaluation) {
        return words.brief(outlook(evaluation), names(evaluation));
    }

    /// By hand: 40 sessions at $120 and 40 at $90 less $100 are $8,300 with Alma, 40 at $100 and 40 at $110 are $8,400
    /// with Headway; each payer where it pays most makes $4,800 + $4,400 - $100 = $9,100.
    @Test
    void bothAtOnceSaysWhatItLeavesAndWhatItCosts() {
        var evaluation = DecisionSamples.twoPayers();
        assertThat(brief(evaluation)).hasValueSatisfying(said -> {
            assertThat(said.headline()).isEqualTo("$700 a month more");
            assertThat(said.detail()).contains("Two calendars, two memberships", "Alma $100", "Headway $0");
        });
        assertThat(String.join(" ", words.whole(outlook(evaluation), names(evaluation))))
                .contains("$700 a month more than the best alone", "Aetna with Alma", "Cigna with Headway")
                .contains("a must-have has to hold at both");
        var evidence = new Evidence(evaluation, CATALOG, TODAY);
        assertThat(ChosenNet.of(List.of("alma", "headway"), evaluation, evidence, CATALOG)
                        .orElseThrow())
                .isCloseTo(9_100, within(1e-6));
        assertThat(ChosenNet.of(List.of("headway"), evaluation, evidence, CATALOG)
                        .orElseThrow())
                .isCloseTo(8_400, within(1e-6));
        assertThat(ChosenNet.of(List.of("headway", "gone"), evaluation, evidence, CATALOG))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndOnePlatformHasNoOther() {
        assertThat(brief(SampleEvaluation.fresh())).hasValueSatisfying(said -> {
            assertThat(said.headline()).isEqualTo("Not known before each payer's rates are");
            assertThat(said.detail()).isEqualTo(messages.get("decide.both.no-rates"));
        });
        var alone = SampleEvaluation.fresh().withPlatforms(platforms -> platforms.subList(0, 1));
        assertThat(brief(alone)).isEmpty();
    }
}
