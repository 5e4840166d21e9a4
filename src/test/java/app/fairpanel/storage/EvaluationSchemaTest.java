package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.RandomEvaluations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// docs/evaluation.schema.json is true of every file that the app writes, and of none that it cannot make sense of.
class EvaluationSchemaTest {
    private final EvaluationFormat format = new EvaluationFormat();
    private final SchemaInDocs schema = new SchemaInDocs("evaluation.schema.json", FileSchema.of(format));

    private String written(long seed, int size) {
        return new String(
                format.write(
                        StoredEvaluation.fresh(RandomEvaluations.seeded(seed).next(size))),
                StandardCharsets.UTF_8);
    }

    @Test
    void theFileSaysWhatTheReaderExpects() throws IOException {
        schema.isWhatTheReaderExpects();
    }

    @Test
    void isTrueOfEveryFileThatTheAppWrites() {
        for (int seed = 0; seed < 150; seed++) {
            assertThat(schema.errors(written(seed, seed % 12)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void isTrueOfTheFinishedExample() throws IOException {
        var name = "/app/fairpanel/example.fairpanel.json";
        try (var example = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            var opened = (Reading.Opened) format.read(example.readAllBytes());
            assertThat(schema.errors(new String(format.write(opened.stored()), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format": "fairpanel-evaluation" | "format": "recipe"
            "schemaVersion":                 | "schemaVersions":
            "revision": 0                    | "revision": -1
            "history": []                    | "history": ["abc"]
            "history": []                    | "history": {}
            "clinician": {                   | "clinician": { "mood": "hopeful",
            "platforms": [                   | "platforms": [ 7,
            "kind": "call"                   | "kind": "rumor"
            "withdrawn": false               | "withdrawn": "no"
            "withdrawn": true                | "withdrawn": null
            "type": "yes-no"                 | "type": "maybe"
            "calls": [                       | "callers": [
            """)
    void refusesWhatTheReaderDoesNotOpen(String good, String bad) {
        int broken = 0;
        for (int seed = 0; seed < 8; seed++) {
            var json = written(seed, 8);
            var damaged = json.replace(good, bad);
            if (!damaged.equals(json)) {
                broken++;
                assertThat(schema.errors(damaged)).isNotEmpty();
                assertThat(format.read(damaged.getBytes(StandardCharsets.UTF_8)))
                        .isNotInstanceOf(Reading.Opened.class);
            }
        }
        assertThat(broken).isPositive();
    }

    /// Whatever was done to a file: what opens to be worked on is what the schema allows, and what has a wrong form is
    /// what it refuses.
    @Test
    void drawsTheLineWhereTheReaderDoes() throws IOException {
        var ways = List.copyOf(EnumSet.range(Mutations.Way.SWAP_TYPE, Mutations.Way.COPY_RECORD));
        var mutations = new Mutations(new Random(3));
        int opened = 0;
        int refused = 0;
        for (int i = 0; i < 1_200; i++) {
            var bytes = mutations.apply(
                    ways.get(i % ways.size()), written(i % 40, 5).getBytes(StandardCharsets.UTF_8));
            var json = new String(bytes, StandardCharsets.UTF_8);
            switch (format.read(bytes)) {
                case Reading.Opened reading
                when !reading.migrated() -> {
                    opened++;
                    assertThat(schema.errors(json)).as("file %d: %s", i, json).isEmpty();
                }
                case Reading.Refused(var found)
                when found.getFirst() instanceof Problem.WrongType || found.getFirst() instanceof Problem.Missing -> {
                    refused++;
                    assertThat(schema.errors(json))
                            .as("file %d: %s, %s", i, found, json)
                            .isNotEmpty();
                }
                default -> {}
            }
        }
        assertThat(opened).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
    }
}
