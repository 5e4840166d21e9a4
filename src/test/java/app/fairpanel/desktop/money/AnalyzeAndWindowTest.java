package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.cli.AnalyzeCommand;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Input;
import app.fairpanel.money.Lead;
import app.fairpanel.money.Tornado;
import app.fairpanel.storage.EvaluationFiles;
import app.fairpanel.storage.StoredEvaluation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That `fairpanel analyze` prints what the window shows for the same file, two at once and today among it.
class AnalyzeAndWindowTest {
    @TempDir
    Path folder;

    /// Each of the two pays one insurer better, and the clinician has said what they keep today.
    private static Evaluation evaluation() {
        var schedule = FeeSamples.with(
                List.of(FeeSamples.line("a", "Aetna", "90837", "60"), FeeSamples.line("c", "Cigna", "90834", "40")),
                FeeSamples.rate("a", "alma", "150"),
                FeeSamples.rate("c", "alma", "90"),
                FeeSamples.rate("a", "headway", "110"),
                FeeSamples.rate("c", "headway", "140"));
        return MoneyPictures.with(schedule, Input.TODAY_NET, "8000");
    }

    private JsonNode analyzed(Evaluation evaluation) throws IOException {
        var files = EvaluationFiles.onDisk();
        var file = folder.resolve("dana.fairpanel.json");
        Files.write(file, files.format().write(StoredEvaluation.fresh(evaluation)));
        var printed = new ByteArrayOutputStream();
        var command = new AnalyzeCommand(
                files,
                () -> SampleEvaluation.CATALOG,
                SampleEvaluation.TODAY,
                (key, arguments) -> key,
                problem -> problem.messageKey(),
                Object::toString,
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(command.run(List.of(file.toString()))).isZero();
        return JsonMapper.builder().build().readTree(printed.toByteArray());
    }

    private static JsonNode withId(JsonNode list, String id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoAtOnceAndTodayAreAlternatives() throws IOException {
        var evaluation = evaluation();
        var window = MoneyPictures.of(evaluation);
        var json = analyzed(evaluation).path("alternatives");
        assertThat(json).hasSize(2);
        for (var other : window.others()) {
            var said = withId(json, other.id());
            double net = other.curve().at(window.comparison().sessions());
            assertThat(said.path("netPerMonth").doubleValue()).isEqualTo(net);
            assertThat(said.path("netPerYear").doubleValue()).isEqualTo(12 * net);
            assertThat(said.path("breakEvens")).hasSize(2);
            for (int i = 0; i < 2; i++) {
                var platform = window.comparison().alternatives().get(i);
                assertSame(said.path("breakEvens").path(i), window.comparison().breakEven(platform, other));
            }
        }
        var both = withId(json, "alma+headway");
        assertThat(both.path("payers").path("Aetna").asText()).isEqualTo("alma");
        assertThat(both.path("payers").path("Cigna").asText()).isEqualTo("headway");
        assertThat(withId(json, "today").path("netPerMonth").doubleValue()).isEqualTo(8_000);
    }

    private static void assertSame(JsonNode said, BreakEven shown) {
        assertThat(said.path("first").asText()).isEqualTo(shown.first().id());
        assertThat(said.path("second").asText()).isEqualTo(shown.second().id());
        assertThat(said.path("sessionsPerMonth"))
                .extracting(JsonNode::doubleValue)
                .isEqualTo(shown.crossings());
        assertThat(said.path("ranges"))
                .extracting(range -> range.path("from").doubleValue())
                .isEqualTo(shown.leads().stream().map(Lead::from).toList());
    }

    @Test
    void everyNumberIsTheWindows() throws IOException {
        var evaluation = evaluation();
        var window = MoneyPictures.of(evaluation);
        var json = analyzed(evaluation);
        var timelines = window.timelines(SampleEvaluation.TODAY);
        for (int i = 0; i < 2; i++) {
            var shown = window.comparison().platforms().get(i);
            var said = json.path("platforms").path(i);
            assertThat(said.path("netPerMonth").doubleValue()).isEqualTo(shown.net());
            assertThat(said.path("netPerYear").doubleValue()).isEqualTo(12 * shown.net());
            assertThat(said.path("netPerHour").doubleValue())
                    .isEqualTo(shown.netPerHour().orElseThrow());
            assertThat(said.path("yearOne").doubleValue()).isEqualTo(shown.yearOne());
            assertThat(said.path("firstPayoutDate").asText())
                    .isEqualTo(timelines.get(i).firstPayout().orElseThrow().toString());
            assertThat(said.path("lowestCash").doubleValue())
                    .isEqualTo(timelines.get(i).lowestCash());
        }
        var pair = window.pair().orElseThrow();
        assertSame(json.path("breakEvens").path(0), pair);
        var tornado = Tornado.of(
                window.inputs(), window.comparison(), window.platform(pair.first()), window.platform(pair.second()));
        var sensitivity = json.path("sensitivity").path(0);
        assertThat(sensitivity.path("aheadPerYear").doubleValue()).isEqualTo(tornado.now());
        assertThat(sensitivity.path("inputs"))
                .extracting(input -> input.path("aheadPerYearAtHigh").doubleValue())
                .isEqualTo(tornado.swings().stream().map(Tornado.Swing::atHigh).toList());
        var futures = Prospects.of(window).futures();
        for (int i = 0; i < 2; i++) {
            var outcome = futures.platforms().get(i);
            var said = json.at("/monteCarlo/platforms/" + i);
            assertThat(said.path("wins").doubleValue()).isEqualTo(outcome.wins());
            assertThat(said.path("p10").doubleValue()).isEqualTo(outcome.net().p10());
            assertThat(said.path("p90").doubleValue()).isEqualTo(outcome.net().p90());
        }
    }
}
