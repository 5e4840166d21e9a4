package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.evaluation.Value;
import app.fairpanel.storage.Problem.JsonType;
import app.fairpanel.storage.Problem.Limit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationFormatTest {
    private static final String HASH = "0".repeat(64);
    private final EvaluationFormat format = new EvaluationFormat();
    private final Evaluation evaluation = RandomEvaluations.seeded(4).next(6);

    @Test
    void anyEvaluationSurvivesARoundTrip() {
        for (long seed = 0; seed < 500; seed++) {
            var stored = new StoredEvaluation(RandomEvaluations.seeded(seed).next(), seed, List.of(HASH));
            var bytes = format.write(stored);
            assertThat(format.read(bytes)).as("seed %d", seed).isEqualTo(new Reading.Opened(stored, 3, false));
            assertThat(format.write(stored)).as("seed %d", seed).isEqualTo(bytes);
        }
    }

    @Test
    void theEnvelopeComesFirstAndLinesArePretty() {
        var text = text(new StoredEvaluation(evaluation, 7, List.of(HASH)));
        assertThat(text).startsWith("""
                        {
                          "format": "fairpanel-evaluation",
                          "schemaVersion": 3,
                          "id": "%s",
                          "revision": 7,
                          "history": [
                            "%s"
                          ],
                          "clinician": {
                        """.formatted(evaluation.id(), HASH)).endsWith("}\n");
    }

    @Test
    void readsAByteOrderMarkAndOtherLineEnds() {
        var text = "\uFEFF" + text().replace("\n", "\r\n");
        assertThat(format.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Opened.class);
    }

    @Test
    void namesTheLineAndColumnOfBrokenText() {
        var broken = text().replace("\"revision\": 0", "\"revision\": ,");
        assertThat(problem(broken)).isEqualTo(new Problem.Broken("/revision", 5, 15));
        var cut = text().substring(0, text().indexOf("\"revision\": 0") + 12);
        assertThat(problem(cut)).isEqualTo(new Problem.Truncated("/revision", 5, 14));
        assertThat(problem(text() + "{}")).isInstanceOf(Problem.Broken.class);
        var latin1 = text().replace("{\n", "{\n \"é").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(latin1)).containsExactly(new Problem.NotUtf8(2, 3));
    }

    @Test
    void tellsEmptyFilesFromZerosAndFromOtherJson() {
        assertThat(problem("")).isEqualTo(new Problem.Empty());
        assertThat(problem(" \n")).isEqualTo(new Problem.Empty());
        assertThat(problem("\0".repeat(100))).isEqualTo(new Problem.OnlyZeros());
        assertThat(problem("[]")).isEqualTo(new Problem.NotAnEvaluation());
        assertThat(problem("{\"format\": \"other\"}")).isEqualTo(new Problem.NotAnEvaluation());
        assertThat(problem("{\"format\": \"fairpanel-evaluation\"}")).isEqualTo(new Problem.Missing("/schemaVersion"));
    }

    @Test
    void namesRepeatedNames() {
        var repeated = text().replace("\"revision\": 0,", "\"revision\": 0,\n  \"revision\": 1,");
        assertThat(problem(repeated)).isEqualTo(new Problem.RepeatedName("/revision", 6, 13));
    }

    @Test
    void namesEverythingMissingOrOfAWrongType() {
        var wrong = text().replace("\"revision\": 0,", "\"revision\": \"0\",")
                .replaceFirst("\"platforms\"", "\"platform\"")
                .replaceFirst("\"channel\": \"[a-z]+\"", "\"channel\": 5");
        assertThat(problems(wrong.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Problem.WrongType("/revision", JsonType.WHOLE_NUMBER, JsonType.TEXT),
                        new Problem.Missing("/platforms"),
                        new Problem.WrongType("/calls/0/channel", JsonType.TEXT, JsonType.WHOLE_NUMBER));
    }

    @Test
    void namesValuesThatCannotBe() {
        var wrong = text().replaceFirst("\"channel\": \"[a-z]+\"", "\"channel\": \"fax\"")
                .replaceFirst("\"color\": \\d", "\"color\": -1");
        assertThat(problems(wrong.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Problem.Impossible("/platforms/0", "a platform needs an id, a name and a color"),
                        new Problem.BadValue("/calls/0/channel", "fax"));
    }

    @Test
    void namesDuplicatesAndDanglingReferences() {
        var duplicate = text().replace("\"id\": \"statement-3\"", "\"id\": \"statement-1\"");
        assertThat(problem(duplicate))
                .isEqualTo(new Problem.Duplicate("/statements/3", "/statements/1", "statement-1"));
        var dangling = text().replaceFirst("\"id\": \"platform-0\"", "\"id\": \"elsewhere\"");
        assertThat(problems(dangling.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).isInstanceOfSatisfying(Problem.Dangling.class, found -> {
                    assertThat(found.list()).isEqualTo("platforms");
                    assertThat(found.id()).isEqualTo("platform-0");
                    assertThat(found.path()).endsWith("/platform");
                }));
    }

    @Test
    void everyListOfRecordsHasAKey() {
        assertThat(RecordKind.all())
                .extracting(RecordKind::name)
                .contains("platforms", "statements", "rulings", "inquiries", "calls", "overrides");
        assertThat(RecordKind.all())
                .as("a record without an id needs a line in RecordKind.WITHOUT_ID")
                .allMatch(RecordKind::hasKey);
    }

    @Test
    void refusesWhatIsTooMuch() {
        assertThat(problem(withNote("[".repeat(200))))
                .isEqualTo(new Problem.TooMuch("/note" + "/0".repeat(99), Limit.NESTING, Limits.NESTING));
        assertThat(problem(withNote("\"" + "x".repeat(Limits.TEXT + 1) + "\"")))
                .isEqualTo(tooMuch(Limit.TEXT, Limits.TEXT));
        assertThat(problem(withNote("9".repeat(Limits.DIGITS + 1)))).isEqualTo(tooMuch(Limit.DIGITS, Limits.DIGITS));
        assertThat(problem(withNote("[" + "0,".repeat(Limits.TOKENS) + "0]")))
                .isInstanceOfSatisfying(
                        Problem.TooMuch.class,
                        found -> assertThat(found.limit()).isEqualTo(Limit.TOKENS));
        assertThat(problem(withNote("{\"" + "n".repeat(Limits.NAME + 1) + "\": 1}")))
                .isInstanceOfSatisfying(
                        Problem.TooMuch.class,
                        found -> assertThat(found.limit()).isEqualTo(Limit.NAME));
        assertThat(problems(new byte[Limits.BYTES + 1]))
                .containsExactly(new Problem.TooMuch("", Limit.BYTES, Limits.BYTES));
    }

    @Test
    void aNumberOfAnySizeIsRefusedAtOnce() {
        var amount = Value.Quantity.exactly(Value.QuantityKind.MONEY, BigDecimal.valueOf(987_654_321));
        var text = text(StoredEvaluation.fresh(
                evaluation.with(new InputOverride("fee", Optional.empty(), amount, LocalDate.EPOCH))));
        for (var number : List.of("1e999999999", "1e-999999999", "1e2147483647", "-1", "1e99")) {
            assertThat(problem(text.replace("987654321", number))).as(number).isInstanceOf(Problem.Impossible.class);
        }
        assertThat(problem(text.replace("987654321", "1e99999999999999"))).isInstanceOf(Problem.Broken.class);
    }

    @Test
    void aNewerFileIsShownButNotWritten() {
        var newer = text().replace("\"schemaVersion\": 3", "\"schemaVersion\": 4");
        assertThat(format.read(newer.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.ReadOnly(StoredEvaluation.fresh(evaluation), new Reading.Reason.Newer(4)));
        assertThat(problem(newer.replace("\"clinician\"", "\"therapist\""))).isEqualTo(new Problem.TooNew(4));
    }

    @Test
    void unknownFieldsAreNamed() {
        var unknown = text().replace("\"revision\"", "\"mood\": {\"deep\": []}, \"revision\"")
                .replaceFirst("\"channel\"", "\"a/b\": null, \"channel\"");
        assertThat(format.read(unknown.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.ReadOnly(
                        StoredEvaluation.fresh(evaluation),
                        new Reading.Reason.UnknownFields(List.of("/calls/0/a~1b", "/mood"))));
    }

    private static Problem tooMuch(Limit limit, long most) {
        return new Problem.TooMuch("/note", limit, most);
    }

    private String withNote(String json) {
        return text().replace("\"revision\"", "\"note\": " + json + ", \"revision\"");
    }

    private String text() {
        return text(StoredEvaluation.fresh(evaluation));
    }

    private String text(StoredEvaluation stored) {
        return new String(format.write(stored), StandardCharsets.UTF_8);
    }

    private Problem problem(String text) {
        var problems = problems(text.getBytes(StandardCharsets.UTF_8));
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private List<Problem> problems(byte[] bytes) {
        return format.read(bytes) instanceof Reading.Refused(var problems) ? problems : List.of();
    }
}
