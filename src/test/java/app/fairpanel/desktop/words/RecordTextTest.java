package app.fairpanel.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.storage.Change;
import app.fairpanel.storage.Difference;
import app.fairpanel.storage.RecordKind;
import app.fairpanel.storage.Records;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTextTest {
    private static final String A_RECORD_OR_OPTIONAL = "(?s).*(\\w\\[\\w+=|Optional).*";

    private final RandomEvaluations random = RandomEvaluations.seeded(31);

    private static RecordText words(Evaluation... versions) {
        return new RecordText(SampleEvaluation.CATALOG, Messages.load(), List.of(versions));
    }

    @Test
    void everyPartOfEveryRecordHasAName() {
        var words = words(SampleEvaluation.fresh());
        for (var kind : RecordKind.all()) {
            for (var component : Records.components(kind.type())) {
                if (!component.getName().equals("id")) {
                    assertThat(words.label(component.getName())).isNotBlank();
                }
            }
        }
    }

    @Test
    void saysEverythingInWords() {
        for (int i = 0; i < 20; i++) {
            var evaluation = random.next(5);
            var words = words(evaluation);
            for (var kind : RecordKind.all()) {
                for (var record : kind.in(evaluation)) {
                    assertThat(words.which(record)).as("%s", record).isNotNull().doesNotMatch(A_RECORD_OR_OPTIONAL);
                    assertThat(words.all(record))
                            .allSatisfy(part -> assertThat(part.after())
                                    .as("%s of %s", part.part(), record)
                                    .doesNotMatch(A_RECORD_OR_OPTIONAL));
                }
            }
        }
    }

    /// Whatever differs, the user reads two different things.
    @Test
    void whatDiffersReadsDifferently() {
        int seen = 0;
        for (int i = 0; i < 80; i++) {
            var before = random.next(4);
            var after = random.edited(before);
            for (var change : Difference.between(before, after).changes()) {
                if (change instanceof Change.Changed(var kind, var old, var now, var components)) {
                    seen++;
                    assertThat(words(before, after).differences(old, now, components))
                            .as("%s: %s to %s", kind, old, now)
                            .isNotEmpty()
                            .anySatisfy(part -> assertThat(part.before()).isNotEqualTo(part.after()));
                }
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void ofTwoOrdersOnlyTheStretchThatDiffersIsSaid() {
        var first = SampleEvaluation.fresh()
                .with(SampleEvaluation.fresh()
                        .board()
                        .withOrder(List.of("telehealth", "membership-fee", "credentialing-time")));
        var second = first.with(first.board().withOrder(List.of("telehealth", "credentialing-time", "membership-fee")));
        var change =
                (Change.Changed) Difference.between(first, second).changes().getFirst();

        assertThat(words(first).differences(change.before(), change.after(), change.components()))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.part()).isEqualTo("Order");
                    assertThat(part.before()).isNotEqualTo(part.after()).doesNotContain("Telehealth", "telehealth");
                });
    }

    @Test
    void aLongTextIsShownFromWhereItDiffers() {
        var before = "a".repeat(500) + " first";
        var after = "a".repeat(500) + " second";

        assertThat(Excerpt.of(before, after, 60))
                .startsWith("…")
                .endsWith("first")
                .hasSizeLessThan(70);
        assertThat(Excerpt.of("short", "other", 60)).isEqualTo("short");
        assertThat(Excerpt.of("\uD83D\uDE00".repeat(90), "", 61)).doesNotMatch("(?s).*[\uD800-\uDBFF]…");
    }
}
