package app.fairpanel.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.storage.EvaluationFolder;
import app.fairpanel.storage.EvaluationFormat;
import app.fairpanel.storage.StoredEvaluation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CardWriterTest {
    private static HomeCard card(Supplier<Catalog> catalog, Instant edited) {
        var writer = new CardWriter(catalog, Messages.load(), SampleEvaluation.CLOCK);
        var format = new EvaluationFormat();
        var bytes = format.write(StoredEvaluation.fresh(SampleEvaluation.underWay()));
        return writer.card(new EvaluationFolder.Entry(Path.of("Dana.fairpanel.json"), edited, format.read(bytes)));
    }

    @Test
    void saysWhoseItIsAndHowItStands() {
        var card = card(() -> SampleEvaluation.CATALOG, Instant.parse("2026-11-02T20:00:00Z"));
        assertThat(card.title()).isEqualTo("Dana Rivera");
        assertThat(card.license()).isEqualTo("LMFT · NJ, NY");
        assertThat(card.edited()).contains("2026");
        assertThat(card.isDamaged()).isFalse();
    }

    /// A file system can say any day; no calendar has this one.
    @Test
    void aDayThatIsNoneIsLeftOut() {
        var card = card(() -> SampleEvaluation.CATALOG, Instant.MAX);
        assertThat(card.edited()).isEmpty();
        assertThat(card.title()).isEqualTo("Dana Rivera");
    }

    @Test
    void oneThatCannotBeWorkedOutSaysSoAndTakesNoOtherWithIt() {
        var card = card(
                () -> {
                    throw new IllegalStateException("no entry telehealth");
                },
                Instant.EPOCH);
        assertThat(card.isDamaged()).isTrue();
        assertThat(card.title()).isEqualTo("Dana");
        assertThat(card.problem())
                .contains("mistake in the program: no entry telehealth.")
                .endsWith("The file was left as it is.");
        assertThat(card.evaluation()).isEmpty();
    }
}
