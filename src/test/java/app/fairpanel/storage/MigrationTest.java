package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.RandomEvaluations;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The mechanism, shown with two versions that never were: in the first the clinician was called therapist, in the
/// second there were no rulings.
class MigrationTest {
    private static final Migration THERAPIST_TO_CLINICIAN = older -> {
        older.set("clinician", older.remove("therapist"));
        return older;
    };
    private static final Migration WITHOUT_RULINGS = older -> {
        older.putArray("rulings");
        return older;
    };

    @TempDir
    Path folder;

    private final EvaluationFormat third = new EvaluationFormat(List.of(THERAPIST_TO_CLINICIAN, WITHOUT_RULINGS));
    private final EvaluationFiles files = new EvaluationFiles(third, new DiskOperations(), Patience.ofThisSystem());
    private final Evaluation evaluation = RandomEvaluations.seeded(2).next(2);

    private Path path() {
        return folder.resolve("old" + EvaluationFormat.EXTENSION);
    }

    private byte[] first() {
        return third.write(new StoredEvaluation(evaluation, 4, List.of())).clone();
    }

    private String firstText() {
        return new String(first(), StandardCharsets.UTF_8)
                .replace("\"schemaVersion\": 3", "\"schemaVersion\": 1")
                .replace("\"clinician\"", "\"therapist\"")
                .replace("\"rulings\": [],", "");
    }

    @Test
    void anOldFileIsMigratedStepByStepInMemory() {
        assertThat(evaluation.rulings()).isEmpty();
        assertThat(third.read(firstText().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.Opened(new StoredEvaluation(evaluation, 4, List.of()), 1, true));
        var second = firstText()
                .replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")
                .replace("\"therapist\"", "\"clinician\"");
        assertThat(third.read(second.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.Opened(new StoredEvaluation(evaluation, 4, List.of()), 2, true));
    }

    /// A file of every version that there was, as it was written then.
    @Test
    void everyOldVersionStillOpens() throws IOException {
        var format = new EvaluationFormat();
        for (int version = 1; version < format.schemaVersion(); version++) {
            byte[] bytes;
            try (var old = MigrationTest.class.getResourceAsStream("version-" + version + EvaluationFormat.EXTENSION)) {
                bytes = Objects.requireNonNull(old, "version " + version).readAllBytes();
            }
            var reading = format.read(bytes);
            assertThat(reading).as("version %d", version).isInstanceOf(Reading.Opened.class);
            var opened = (Reading.Opened) reading;
            assertThat(opened.schemaVersion()).isEqualTo(version);
            assertThat(opened.migrated()).isTrue();
            assertThat(opened.stored().evaluation().statements()).isNotEmpty();
            assertThat(opened.stored().evaluation().calls()).isNotEmpty();
        }
    }

    @Test
    void theFileIsRewrittenOnlyByAnEditAndTheOriginalIsKept() throws IOException {
        Files.writeString(path(), firstText());
        var opened = (Opening.Opened) files.open(path());
        assertThat(opened.migrated()).isTrue();
        assertThat(path()).hasContent(firstText());

        var snapshots = new Snapshots(
                folder.resolve("snapshots"), files, new DiskOperations(), InstantSource.system(), ZoneOffset.UTC);
        snapshots.keep(evaluation.id(), path(), opened.file().contents().orElseThrow());
        opened.file().contentsKept();
        var edited = evaluation.with(new Practice("edited", List.of(), Optional.empty()));
        assertThat(opened.file().save(edited)).isInstanceOf(SaveResult.Saved.class);

        assertThat(path()).content().contains("\"schemaVersion\": 3");
        var original = snapshots.list(evaluation.id()).getFirst();
        assertThat(original.file()).hasContent(firstText());
        assertThat(opened.file().stored().orElseThrow().history()).containsExactly(original.sha256());
    }

    @Test
    void aStepThatMeetsNonsenseRefusesTheFile() {
        Migration strict = older -> (ObjectNode) older.required("therapist");
        var format = new EvaluationFormat(List.of(strict));
        var text = firstText().replace("\"therapist\"", "\"x\": 1, \"other\"");
        assertThat(format.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Refused.class);
        var cast = text.replace("\"x\": 1", "\"therapist\": 1");
        assertThat(format.read(cast.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aCopyWithoutUnknownFieldsIsAnEvaluationOfItsOwn() {
        var unknown = new String(first(), StandardCharsets.UTF_8).replace("\"revision\"", "\"mood\": 1, \"revision\"");
        var shown = (Reading.ReadOnly) third.read(unknown.getBytes(StandardCharsets.UTF_8));
        assertThat(shown.reason()).isEqualTo(new Reading.Reason.UnknownFields(List.of("/mood")));
        var copy = StoredEvaluation.copy(shown.stored().evaluation(), "copy");
        assertThat(copy.id()).isEqualTo("copy");
        assertThat(StoredEvaluation.copy(copy, evaluation.id())).isEqualTo(evaluation);
    }
}
