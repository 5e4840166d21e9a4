package app.fairpanel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.compare.ComparisonReport;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.EvaluationFiles;
import app.fairpanel.storage.EvaluationFormat;
import app.fairpanel.storage.StoredEvaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        var messages = Messages.load();
        var report = new ComparisonReport(SampleEvaluation.CATALOG, messages);
        return new ExportCommand(
                        EvaluationFiles.onDisk(),
                        evaluation -> report.of(evaluation, SampleEvaluation.TODAY, 90),
                        messages::get,
                        new ProblemText(messages)::of,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String file() throws IOException {
        var file = folder.resolve("dana.fairpanel.json");
        Files.write(file, new EvaluationFormat().write(StoredEvaluation.fresh(SampleEvaluation.underWay())));
        return file.toString();
    }

    @Test
    void theComparisonIsPrintedInEitherForm() throws IOException {
        assertThat(run(file(), "--format", "csv")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Part,Topic,Alma: what holds")
                .contains("Telehealth")
                .contains("Others that something is known of")
                .contains("Aetna");
        out.reset();
        assertThat(run("--format", "html", file())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("<!doctype html>")
                .contains("<th scope=\"row\">Telehealth</th>");
        assertThat(err.size()).isZero();
    }

    @Test
    void whatIsMissingOrWrongIsSaid() throws IOException {
        assertThat(run(file())).isOne();
        assertThat(run(file(), "--format", "pdf")).isOne();
        assertThat(run(folder.resolve("none.json").toString(), "--format", "csv"))
                .isOne();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("needs one file and a form", "it was given \"pdf\"", "none.json");
        assertThat(out.size()).isZero();
    }
}
