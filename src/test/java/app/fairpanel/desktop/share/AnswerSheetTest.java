package app.fairpanel.desktop.share;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.share.AnswerReader.Otherwise;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.RandomTexts;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evidence.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSheetTest {
    private static final Messages MESSAGES = Messages.load();
    private static final Otherwise NOBODY = new Otherwise("", "", TODAY);

    private final AtomicInteger number = new AtomicInteger();

    private static Platform platform(Evaluation evaluation, String id) {
        return evaluation.platform(id).orElseThrow();
    }

    private static String csv(Evaluation evaluation, String platform) {
        var lines = new AnswerLines(CATALOG, MESSAGES, evaluation);
        var evidence = new Evidence(evaluation, CATALOG, TODAY);
        return AnswerFile.write(lines.headings(), lines.of(platform(evaluation, platform), evidence));
    }

    private static HandedBack read(String csv, Evaluation evaluation, Otherwise otherwise) {
        var file = (AnswerFile.Read) AnswerFile.read(csv, MESSAGES);
        return new AnswerReader(CATALOG, MESSAGES, evaluation, TODAY).read(file.lines(), otherwise);
    }

    private Evaluation added(HandedBack answers, Evaluation to, Call.Channel channel) {
        return answers.addTo(to, channel, () -> "n" + number.incrementAndGet());
    }

    private static List<Statement> told(Evaluation evaluation) {
        return evaluation.statements().stream()
                .filter(statement -> statement.strength().compareTo(Strength.TOLD) >= 0)
                .toList();
    }

    @Test
    void whatWasHandedOutComesBackUnchanged() {
        var evaluation = SampleEvaluation.underWay();
        var back = read(csv(evaluation, "headway"), evaluation, NOBODY);

        assertThat(back.answers()).isEmpty();
        assertThat(back.refused()).isEmpty();
        assertThat(back.known())
                .as("video, and two times that contradict each other")
                .isEqualTo(3);
        assertThat(back.open()).isGreaterThan(60);
    }

    @Test
    void aVendorFillsItInAndIsTheSource() {
        var evaluation = SampleEvaluation.fresh();
        var filled = csv(evaluation, "alma")
                .lines()
                .map(line -> line.startsWith("credentialing-time/credentialing-time,")
                        ? line.replaceFirst(",,,,,,,,,$", ",45,\"At most, =really\",Ana,Membership,11/2/2026,NJ,,,")
                        : line)
                .reduce((one, other) -> one + "\r\n" + other)
                .orElseThrow();
        var back = read(filled, evaluation, NOBODY);
        assertThat(back.refused()).isEmpty();
        assertThat(back.answers()).hasSize(1);
        var changed = added(back, evaluation, Call.Channel.EMAIL);

        assertThat(told(changed)).singleElement().satisfies(statement -> {
            assertThat(statement.value()).contains(SampleEvaluation.days(45));
            assertThat(statement.words()).isEqualTo("At most, =really");
            assertThat(statement.source())
                    .isEqualTo(new Source(SourceKind.EMAIL, "Ana", "Membership", Optional.empty(), Optional.empty()));
            assertThat(statement.strength()).isEqualTo(Strength.IN_WRITING);
            assertThat(statement.date()).contains(PartialDate.of(TODAY.minusDays(1)));
            assertThat(statement.scope().state()).contains(UsState.NJ);
            assertThat(statement.question()).contains("credentialing-time");
        });
        assertThat(changed.calls()).singleElement().satisfies(call -> {
            assertThat(call.channel()).isEqualTo(Call.Channel.EMAIL);
            assertThat(call.person()).isEqualTo("Ana");
            assertThat(call.items()).hasSize(1);
        });
        assertThat(read(filled, changed, NOBODY).answers())
                .as("a date as a spreadsheet shows it does not make another answer")
                .isEmpty();
    }

    @Test
    void linesWithoutANameTakeTheOneThatIsEntered() {
        var csv = headings() + "clawback/%s,Headway,,,,,Never,,,\n".formatted(topic("clawback"));
        var back = read(csv, SampleEvaluation.fresh(), new Otherwise("Lee", "contracts", TODAY.minusDays(3)));

        assertThat(back.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.name()).isEqualTo("Lee");
            assertThat(answer.role()).isEqualTo("contracts");
            assertThat(answer.day()).isEqualTo(PartialDate.of(TODAY.minusDays(3)));
            assertThat(answer.value()).isEmpty();
            assertThat(answer.words()).isEqualTo("Never");
        });
    }

    private static String topic(String question) {
        return CATALOG.question(question).orElseThrow().topics().getFirst();
    }

    private static String headings() {
        return String.join(",", new AnswerLines(CATALOG, MESSAGES, SampleEvaluation.fresh()).headings()) + "\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            credentialing-time/credentialing-time,Alma,,,,soon,,,,,,,,    | “soon” cannot be read.
            credentialing-time/credentialing-time,Alma,,,,-5,,,,,,,,      | “-5” cannot be read.
            credentialing-time/credentialing-time,Olma,,,,5,,,,,,,,       | “Olma” is no platform
            credentialing/credentialing-time,Alma,,,,5,,,,,,,,            | belongs to no question
            credentialing-time/telehealth,Alma,,,,5,,,,,,,,               | belongs to no question
            ,Alma,,,,5,,,,,,,,                                            | belongs to no question
            credentialing-time/credentialing-time,Alma,,,,5,,,,one day,,,, | “one day” is no day
            credentialing-time/credentialing-time,Alma,,,,5,,,,2026-11-04,,,, | still to come
            credentialing-time/credentialing-time,Alma,,,,5,,,,,Narnia,,, | “Narnia” is no state
            credentialing-time/credentialing-time,Alma,,,,5,,,,,,,,9083   | “9083” is no code
            """)
    void aLineThatCannotBeReadIsNamedWithTheReason(String line, String why) {
        var back = read(headings() + "\n" + line + "\n", SampleEvaluation.fresh(), NOBODY);

        assertThat(back.answers()).isEmpty();
        assertThat(back.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(3);
            assertThat(refusal.why()).contains(why);
        });
    }

    @Test
    void aFileWithoutItsHeadingsIsRefused() {
        assertThat(AnswerFile.read("a,b\n1,2", MESSAGES))
                .isInstanceOfSatisfying(
                        AnswerFile.Refused.class,
                        refused -> assertThat(refused.why())
                                .contains("“Key (leave as it is)”, “Platform”, “Answer”, “In your words”"));
        assertThat(AnswerFile.read("", MESSAGES)).isInstanceOf(AnswerFile.Refused.class);
        assertThat(AnswerFile.read("\"a", MESSAGES)).isInstanceOf(AnswerFile.Refused.class);
    }

    @Test
    void theAnswerToAQuestionOfOnesOwnThatSettlesNothingStaysInTheConversation() {
        var evaluation = SampleEvaluation.fresh();
        var own = evaluation.with(evaluation
                .bank()
                .with(new OwnQuestion("night", "billing", "Nights", "Who?", "", "", "", false, List.of())));
        assertThat(csv(own, "alma")).contains("\nnight/,Alma,");
        var back = read(headings() + "night/,Alma,,,,Nobody,at all,Ana,,,,,,\n", own, NOBODY);
        var changed = added(back, own, Call.Channel.CHAT);

        assertThat(told(changed)).isEmpty();
        assertThat(changed.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.items())
                        .singleElement()
                        .satisfies(item -> assertThat(item.words()).isEqualTo("Nobody\nat all")));
    }

    /// Answers of every kind with whatever texts there are.
    private static Evaluation random(Random random) {
        var texts = new RandomTexts(random);
        var evaluation = SampleEvaluation.fresh();
        int id = 0;
        for (var question : CATALOG.questions()) {
            for (var topicId : question.topics()) {
                if (random.nextInt(3) == 0) {
                    var topic = CATALOG.topic(topicId).orElseThrow();
                    evaluation = evaluation.with(statement("s" + id++, question, topic, texts, random));
                }
            }
        }
        return evaluation;
    }

    private static Statement statement(String id, Question question, Topic topic, RandomTexts texts, Random random) {
        var value = value(topic, texts, random);
        var words = value.isEmpty() ? texts.words() : texts.next();
        return new Statement(
                id,
                topic.id(),
                "alma",
                random.nextBoolean()
                        ? Scope.ANY
                        : new Scope(
                                Optional.of(UsState.NY),
                                Optional.of("p" + texts.line()),
                                Optional.of("PPO"),
                                Optional.of("90837")),
                value,
                words,
                new Source(SourceKind.EMAIL, texts.line(), texts.line(), Optional.empty(), Optional.empty()),
                Optional.of(
                        random.nextBoolean()
                                ? PartialDate.of(TODAY.minusDays(random.nextInt(400)))
                                : new PartialDate(2026, 1 + random.nextInt(9), 0)),
                Optional.of(question.id()),
                Optional.empty(),
                false);
    }

    private static Optional<Value> value(Topic topic, RandomTexts texts, Random random) {
        if (random.nextInt(5) == 0) {
            return Optional.empty();
        }
        return Optional.of(topic.kind()
                .quantity()
                .<Value>map(kind -> Value.Quantity.exactly(kind, new BigDecimal(1 + random.nextInt(100))))
                .orElseGet(() -> switch (topic.kind()) {
                    case YES_NO -> new Value.YesNo(random.nextBoolean());
                    default -> new Value.Text("v" + texts.next().strip());
                }));
    }

    private record Said(
            String topic, Scope scope, Optional<Value> value, String words, String name, String role, String date) {
        static Said of(Statement statement) {
            return new Said(
                    statement.topic(),
                    statement.scope(),
                    statement.value(),
                    statement.words(),
                    statement.source().name(),
                    statement.source().detail(),
                    statement.date().map(PartialDate::toString).orElse(""));
        }
    }

    @Test
    void anyAnswersSurviveTheWayOutAndBack() {
        for (int seed = 0; seed < 40; seed++) {
            var evaluation = random(new Random(seed));
            var csv = csv(evaluation, "alma");

            var same = read(csv, evaluation, NOBODY);
            assertThat(same.refused()).as("seed %d", seed).isEmpty();
            assertThat(same.answers()).as("seed %d: nothing is new", seed).isEmpty();

            var fresh = SampleEvaluation.fresh();
            var back = read(csv, fresh, NOBODY);
            assertThat(back.refused()).as("seed %d", seed).isEmpty();
            var shown = shown(evaluation);
            assertThat(told(added(back, fresh, Call.Channel.EMAIL)))
                    .extracting(Said::of)
                    .as("seed %d", seed)
                    .containsAll(shown);
        }
    }

    /// What the sheet holds of an evaluation: for each topic and scope the one that holds.
    private static List<Said> shown(Evaluation evaluation) {
        var evidence = new Evidence(evaluation, CATALOG, TODAY);
        return evaluation.statements().stream()
                .filter(statement -> evidence.finding(statement.topic(), "alma", statement.scope())
                        .best()
                        .filter(statement::equals)
                        .isPresent())
                .map(Said::of)
                .toList();
    }
}
