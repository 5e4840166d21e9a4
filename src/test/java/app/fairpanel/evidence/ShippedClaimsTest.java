package app.fairpanel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the article and what was found since disagree, both are there, and what holds is the better or newer one.
class ShippedClaimsTest {
    private final Evidence evidence =
            new Evidence(SampleEvaluation.fresh(), SampleEvaluation.CATALOG, SampleEvaluation.TODAY);

    private Finding finding(String topic, String platform) {
        return evidence.cell(topic, platform).findings().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "telehealth, headway, 'Built in, optional', Usually your own video",
        "pay-schedule, headway, 15th and last day of each month, Every two weeks",
    })
    void thePlatformsNewerPageHoldsAndTheArticleIsShownBesideIt(
            String topic, String platform, String holds, String article) {
        var finding = finding(topic, platform);

        assertThat(finding.value()).contains(new Value.Text(holds));
        assertThat(finding.best().orElseThrow().source().kind()).isNotEqualTo(SourceKind.ARTICLE);
        assertThat(finding.contradicting())
                .anySatisfy(statement -> assertThat(statement.value()).contains(new Value.Text(article)));
    }

    @Test
    void almas45DaysAreUpToInOnePlaceAndAboutInAnother() {
        assertThat(finding("credentialing-time", "alma").statements())
                .filteredOn(statement -> statement.source().kind() == SourceKind.ARTICLE)
                .extracting(statement -> statement
                        .value()
                        .map(value -> ((Value.Quantity) value).precision())
                        .orElseThrow())
                .containsExactlyInAnyOrder(Value.Precision.UP_TO, Value.Precision.ABOUT);
    }
}
