package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.QuestionSet;
import app.fairpanel.evaluation.RandomTexts;
import app.fairpanel.storage.QuestionSetFormat.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// docs/question-set.schema.json is true of every set that the app writes or reads, and of none that has another form.
class QuestionSetSchemaTest {
    private final QuestionSetFormat format = new QuestionSetFormat();
    private final SchemaInDocs schema = new SchemaInDocs("question-set.schema.json", FileSchema.of(format));

    private byte[] written(long seed) {
        var random = new Random(seed);
        var texts = new RandomTexts(random);
        return format.write(new QuestionSet(
                texts.line(),
                IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(n -> new OwnQuestion(
                                "q" + n,
                                "billing",
                                texts.line(),
                                texts.words(),
                                texts.next(),
                                texts.next(),
                                texts.next(),
                                random.nextBoolean(),
                                List.of("t" + n, "x")))
                        .toList()));
    }

    @Test
    void theFileSaysWhatTheReaderExpects() throws IOException {
        schema.isWhatTheReaderExpects();
    }

    @Test
    void isTrueOfEverySetThatTheAppWrites() {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(schema.errors(new String(written(seed), StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /// Whatever was done to a file: what is read is what the schema allows, and what has a wrong form is what it
    /// refuses.
    @Test
    void drawsTheLineWhereTheReaderDoes() throws IOException {
        var ways = List.copyOf(EnumSet.range(Mutations.Way.SWAP_TYPE, Mutations.Way.COPY_RECORD));
        var mutations = new Mutations(new Random(3));
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            var json = new String(mutations.apply(ways.get(i % ways.size()), written(i % 40)), StandardCharsets.UTF_8);
            switch (format.read(json)) {
                case Reading.Read ignored -> {
                    read++;
                    assertThat(schema.errors(json)).as("file %d: %s", i, json).isEmpty();
                }
                case Reading.Refused(var found)
                when found.getFirst() instanceof Problem.WrongType || found.getFirst() instanceof Problem.Missing -> {
                    refused++;
                    assertThat(schema.errors(json))
                            .as("file %d: %s, %s", i, found, json)
                            .isNotEmpty();
                }
                case Reading.Refused ignored -> {}
            }
        }
        assertThat(read).isGreaterThan(50);
        assertThat(refused).isGreaterThan(50);
    }
}
