package app.fairpanel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.Futures;
import app.fairpanel.money.MoneyInputs;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeCommandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final EvaluationFiles files = EvaluationFiles.onDisk();
    private final Catalog catalog = new CatalogReader().read();
    private final Evaluation evaluation = Evaluation.start(
            "e1",
            new Clinician("Dana Rivera", "LMFT", List.of(), Optional.empty()),
            List.of(new Platform("alma", "Alma", 0), new Platform("headway", "Headway", 1)));
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final AnalyzeCommand command = new AnalyzeCommand(
            files,
            () -> catalog,
            TODAY,
            (key, arguments) -> key + Arrays.toString(arguments),
            problem -> problem.messageKey(),
            Object::toString,
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(complained, true, StandardCharsets.UTF_8));

    private String file() throws IOException {
        var file = folder.resolve("dana.fairpanel.json");
        Files.write(file, files.format().write(StoredEvaluation.fresh(evaluation)));
        return file.toString();
    }

    private JsonNode json() throws IOException {
        return JsonMapper.builder().build().readTree(printed.toByteArray());
    }

    private MoneyInputs inputs() {
        return MoneyInputs.of(evaluation, new Evidence(evaluation, catalog, TODAY), catalog);
    }

    @Test
    void printsTheNumbersOfTheWindow() throws IOException {
        assertThat(command.run(List.of(file()))).isZero();
        assertThat(complained.size()).isZero();
        var inputs = inputs();
        var window = Comparison.of(inputs);
        for (int i = 0; i < 2; i++) {
            var said = json().path("platforms").path(i);
            var shown = window.platforms().get(i);
            assertThat(said.path("id").asText()).isEqualTo(shown.platform().id());
            assertThat(said.path("netPerMonth").doubleValue()).isEqualTo(shown.net());
            assertThat(said.path("yearOne").doubleValue()).isEqualTo(shown.yearOne());
            assertThat(said.path("lowestCash").doubleValue())
                    .isEqualTo(window.timelines(TODAY, Optional.empty()).get(i).lowestCash());
        }
        var pair = json().path("breakEvens").path(0);
        assertThat(pair.path("sessionsPerMonth").size())
                .isEqualTo(window.breakEven(0, 1).crossings().size());
        assertThat(pair.path("ranges").size())
                .isEqualTo(window.breakEven(0, 1).leads().size());
        var futures = Futures.of(inputs, window, window.closest(), Futures.SEED, Futures.DRAWS);
        assertThat(json().at("/monteCarlo/platforms/0/wins").doubleValue())
                .isEqualTo(futures.platforms().getFirst().wins());
    }

    @Test
    void anotherCaseloadHoldsForEverything() throws IOException {
        assertThat(command.run(List.of(file(), "--sessions", "40"))).isZero();
        var window = Comparison.of(inputs()).at(40);
        assertThat(json().path("sessionsPerMonth").doubleValue()).isEqualTo(40);
        assertThat(json().at("/platforms/0/netPerMonth").doubleValue())
                .isEqualTo(window.platforms().getFirst().net());
        var ahead = 12 * window.ahead(window.breakEven(0, 1));
        assertThat(json().at("/sensitivity/0/aheadPerYear").doubleValue()).isCloseTo(ahead, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "NaN", "1e999", ""})
    void aCaseloadThatIsNoneIsRefused(String number) throws IOException {
        assertThat(command.run(List.of(file(), "--sessions", number))).isOne();
        assertThat(printed.size()).isZero();
        assertThat(complained.toString(StandardCharsets.UTF_8)).startsWith("cli.analyze.sessions");
    }

    @Test
    void whatCannotBeReadIsSaidOnStandardError() {
        assertThat(command.run(List.of(folder.resolve("gone").toString()))).isOne();
        assertThat(command.run(List.of())).isOne();
        assertThat(printed.size()).isZero();
        assertThat(complained.size()).isPositive();
    }
}
