package app.fairpanel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.storage.EvaluationFiles;
import app.fairpanel.storage.StoredEvaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    private final EvaluationFiles files = EvaluationFiles.onDisk();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CheckCommand command = new CheckCommand(
            files,
            (key, arguments) -> key + Arrays.toString(arguments),
            problem -> problem.messageKey() + problem.arguments(),
            Object::toString,
            new PrintStream(printed, true, StandardCharsets.UTF_8));

    private String file(String name, String contents) throws IOException {
        return Files.writeString(folder.resolve(name), contents).toString();
    }

    private String good() {
        var stored = StoredEvaluation.fresh(RandomEvaluations.seeded(1).next(3));
        return new String(files.format().write(stored), StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void goodFilesGiveZero() throws IOException {
        var one = file("one", good());
        assertThat(command.run(List.of(one, one))).isZero();
        assertThat(lines()).containsExactly(one + ": cli.check.good[]", one + ": cli.check.good[]");
    }

    @Test
    void oneBadFileGivesOneAndEveryProblemIsSaid() throws IOException {
        var good = file("good", good());
        var bad = file(
                "bad", good().replace("\"revision\": 0", "\"revision\": -1").replace("\"calls\"", "\"call\""));
        assertThat(command.run(List.of(good, bad, folder.resolve("gone").toString(), "\0")))
                .isOne();
        assertThat(lines())
                .containsExactly(
                        good + ": cli.check.good[]",
                        bad + ": storage.problem.missing[/calls]",
                        bad + ": storage.problem.bad-value[/revision, -1]",
                        folder.resolve("gone") + ": storage.problem.unreadable[NotFound[]]",
                        "\0: storage.problem.unreadable[NotFound[]]");
        assertThat(folder.resolve("bad")).hasContent(Files.readString(Path.of(bad)));
    }

    @Test
    void whatCanOnlyBeLookedAtGivesOne() throws IOException {
        var newer = file("newer", good().replace("\"schemaVersion\": 3", "\"schemaVersion\": 9"));
        assertThat(command.run(List.of(newer))).isOne();
        assertThat(lines()).containsExactly(newer + ": Newer[schemaVersion=9]");
    }

    @Test
    void withoutAFileItSaysSo() {
        assertThat(command.run(List.of())).isOne();
        assertThat(lines()).containsExactly("cli.check.no-file[]");
    }
}
