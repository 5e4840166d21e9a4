package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.SessionLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeeScheduleTableTest {
    private final FeeScheduleWords words = new FeeScheduleWords(MoneyPictures.MESSAGES);

    private static FeeScheduleTable table(Evaluation evaluation) {
        return FeeScheduleTable.of(evaluation, MoneyPictures.of(evaluation).inputs());
    }

    @Test
    void withoutLinesTheAveragePayoutsCount() {
        var table = table(MoneyPictures.worked());
        assertThat(table.lines()).isEmpty();
        assertThat(table.canScale()).isFalse();
        assertThat(words.shares(table)).isEqualTo("No lines yet: for each platform its average payout counts.");
    }

    @Test
    void everyLineHasACellForEachPlatform() {
        var table = table(FeeSamples.complete());
        var cigna = table.lines().getLast();
        assertThat(cigna.cells())
                .extracting(
                        cell -> cell.platform().name(), FeeScheduleTable.Cell::entered, FeeScheduleTable.Cell::notTaken)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Alma", Optional.of(new BigDecimal("102")), false),
                        org.assertj.core.groups.Tuple.tuple("Headway", Optional.empty(), true));
        assertThat(words.counts(table)).containsExactly("The rates here count for Alma, Headway.");
        assertThat(words.shares(table)).isEqualTo("The shares add up to 100%.");
    }

    @Test
    void oneRateMakesTheScheduleCountAndTheOthersMissing() {
        var table = table(FeeSamples.with(
                List.of(FeeSamples.line("a", "Aetna", "90837", "60"), FeeSamples.line("c", "Cigna", "90834", "40")),
                FeeSamples.rate("a", "alma", "118")));
        assertThat(words.counts(table))
                .containsExactly(
                        "The rates here count for Alma, and 1 is missing: until you enter it, nobody can say what Alma leaves you.",
                        "The average payout counts for Headway: no line has a rate.");
    }

    @Test
    void aLineWithoutAShareMissesNothing() {
        var table = table(FeeSamples.with(
                List.of(FeeSamples.line("a", "Aetna", "90837", "100"), FeeSamples.line("c", "Cigna", "90834", "0")),
                FeeSamples.rate("a", "alma", "118")));
        assertThat(words.counts(table).getFirst()).isEqualTo("The rates here count for Alma.");
    }

    @Test
    void sharesBesideTheWholeAreSaidAndCanBeScaled() {
        var below = table(FeeSamples.with(List.of(FeeSamples.line("a", "Aetna", "90837", "62.5"))));
        assertThat(words.shares(below)).startsWith("The shares add up to 62.5%. Until they reach 100%");
        assertThat(below.canScale()).isTrue();
        var above = table(FeeSamples.with(
                List.of(FeeSamples.line("a", "Aetna", "90837", "70"), FeeSamples.line("b", "Cigna", "90837", "30.5"))));
        assertThat(words.shares(above)).startsWith("The shares add up to 100.5%. Until they are back at 100%");
        assertThat(above.canScale()).isTrue();
        assertThat(table(FeeSamples.with(List.of(FeeSamples.line("a", "Aetna", "90837", "0"))))
                        .canScale())
                .isFalse();
    }

    @Test
    void aHiddenPlatformHasNoColumn() {
        var table = table(FeeSamples.complete()
                .withPlatforms(list -> list.stream()
                        .map(platform -> platform.withHidden(platform.id().equals("headway")))
                        .toList()));
        assertThat(table.counts()).hasSize(1);
        assertThat(table.lines()).allSatisfy(line -> assertThat(line.cells()).hasSize(1));
    }

    @Test
    void linesAreNamedByWhatIsKnownOfThem() {
        var line = new SessionLine("x", Optional.empty(), "", "", BigDecimal.ONE, 53, false, 1);
        assertThat(words.name(1, line)).isEqualTo("Line 2");
        assertThat(words.name(0, line.withPayer("Aetna").withCptCode("90853").withLabel("Thursday group")))
                .isEqualTo("Line 1: Aetna 90853 Thursday group");
    }
}
