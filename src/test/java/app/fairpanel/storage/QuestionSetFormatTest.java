package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.QuestionSet;
import app.fairpanel.evaluation.RandomTexts;
import app.fairpanel.storage.QuestionSetFormat.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionSetFormatTest {
    private static final Path DOC = Path.of("docs", "question-set.md");

    private final QuestionSetFormat format = new QuestionSetFormat();

    private String written(QuestionSet set) {
        return new String(format.write(set), StandardCharsets.UTF_8);
    }

    private static OwnQuestion question(String id) {
        return new OwnQuestion(id, "billing", "", "Who answers?", "", "", "", false, List.of());
    }

    @Test
    void anySetIsReadBackAsItWas() {
        var random = new Random(20261124);
        var texts = new RandomTexts(random);
        for (int i = 0; i < 200; i++) {
            var questions = IntStream.range(0, random.nextInt(9))
                    .mapToObj(n -> new OwnQuestion(
                            "q" + n,
                            "billing",
                            texts.line(),
                            texts.words(),
                            texts.next(),
                            texts.next(),
                            texts.next(),
                            random.nextBoolean(),
                            List.of("t" + texts.line(), "x")))
                    .toList();
            var set = new QuestionSet(texts.line(), questions);

            assertThat(format.read(written(set))).isEqualTo(new Reading.Read(set, List.of()));
        }
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() {
        var good = written(new QuestionSet("Dana", List.of(question("a"), question("b"))));

        assertThat(format.read("{}")).isEqualTo(Reading.Refused.because(new Problem.NotAQuestionSet()));
        assertThat(format.read("[1,")).isInstanceOf(Reading.Refused.class);
        assertThat(format.read(good.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")))
                .isEqualTo(Reading.Refused.because(new Problem.TooNew(2)));
        assertThat(format.read(good.replace("\"schemaVersion\": 1", "\"schemaVersion\": 0")))
                .isEqualTo(Reading.Refused.because(new Problem.BadValue("/schemaVersion", "0")));
        assertThat(format.read(good.replace("\"inWriting\": false", "\"inWriting\": \"no\"")))
                .isEqualTo(new Reading.Refused(List.of(
                        new Problem.WrongType(
                                "/questions/0/inWriting", Problem.JsonType.TRUE_OR_FALSE, Problem.JsonType.TEXT),
                        new Problem.WrongType(
                                "/questions/1/inWriting", Problem.JsonType.TRUE_OR_FALSE, Problem.JsonType.TEXT))));
        assertThat(format.read(good.replace("\"id\": \"b\"", "\"id\": \"a\"")))
                .isEqualTo(Reading.Refused.because(new Problem.Duplicate("/questions/1", "/questions/0", "a")));
        assertThat(format.read(good.replace("Who answers?", " ")))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .isInstanceOf(Problem.Impossible.class)
                                .extracting(Problem::path)
                                .isEqualTo("/questions/0"));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        var more =
                written(new QuestionSet("Dana", List.of(question("a")))).replace("\"brief\"", "\"mood\": 1, \"brief\"");

        assertThat(format.read(more))
                .isEqualTo(new Reading.Read(
                        new QuestionSet("Dana", List.of(question("a"))), List.of("/questions/0/mood")));
    }

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        var ways = List.copyOf(EnumSet.allOf(Mutations.Way.class));
        var mutations = new Mutations(new Random(5));
        var bytes = format.write(new QuestionSet("Dana", List.of(question("a"), question("b"))));
        for (int i = 0; i < 600; i++) {
            var damaged = new String(mutations.apply(ways.get(i % ways.size()), bytes), StandardCharsets.UTF_8);
            assertThat(format.read(damaged)).isNotNull();
        }
    }

    @Test
    void theDocumentNamesEveryFieldAndItsExampleIsRead() throws IOException {
        var text = Files.readString(DOC);
        var fields = new StringBuilder();
        FileFormatDocTest.outline(format.shape().byName(), "", fields);
        var example = text.substring(text.indexOf("```json\n") + "```json\n".length());

        assertThat(text)
                .contains("```text\n" + fields + "```\n")
                .contains(
                        "`%s`, and `schemaVersion` is %d".formatted(QuestionSetFormat.NAME, QuestionSetFormat.VERSION))
                .contains("%d MB".formatted(ImportedFiles.LARGEST / 1024 / 1024));
        assertThat(format.read(example.substring(0, example.indexOf("```"))))
                .isInstanceOfSatisfying(Reading.Read.class, read -> {
                    assertThat(read.set().questions()).hasSize(1);
                    assertThat(read.left()).isEmpty();
                });
    }
}
