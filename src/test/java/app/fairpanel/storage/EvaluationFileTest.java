package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.storage.FaultyOperations.Fault;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationFileTest {
    @TempDir
    Path folder;

    private final EvaluationFiles files = EvaluationFiles.onDisk();
    private final Evaluation first = RandomEvaluations.seeded(1).next(8);
    private final Evaluation second = first.with(new Practice("changed", List.of(), Optional.empty()));

    private Path path() {
        return folder.resolve("Dana Reyes" + EvaluationFormat.EXTENSION);
    }

    private EvaluationFile saved(Evaluation evaluation) {
        var file = files.create(path());
        assertThat(file.save(evaluation)).isInstanceOf(SaveResult.Saved.class);
        return file;
    }

    private Evaluation onDisk() {
        return ((Reading.Opened) files.read(path())).stored().evaluation();
    }

    private static SaveResult.NotSaved notSaved(SaveProblem problem) {
        return new SaveResult.NotSaved(problem);
    }

    @Test
    void whatWasSavedIsReadAgain() {
        var file = saved(first);
        assertThat(file.save(second)).isInstanceOf(SaveResult.Saved.class);
        assertThat(onDisk()).isEqualTo(second);
        assertThat(folder).isDirectoryContaining(path()::equals);
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(file.stored().orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void theHistoryNamesTheContentsThatAreKept() throws IOException {
        var file = saved(first);
        var hash = Sha256.of(Files.readAllBytes(path()));
        file.contentsKept();
        file.save(second);
        file.save(first);
        assertThat(file.stored().orElseThrow().history()).containsExactly(hash);
        for (int i = 0; i < 30; i++) {
            file.contentsKept();
            file.save(i % 2 == 0 ? second : first);
        }
        assertThat(file.stored().orElseThrow().history())
                .hasSize(Limits.HISTORY)
                .doesNotContain(hash);
    }

    @Test
    void newFilesAreTheOwnersAndOldOnesKeepTheirPermissions() throws IOException {
        var file = saved(first);
        assertThat(Files.getPosixFilePermissions(path())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r--r--"));
        file.save(second);
        assertThat(Files.getPosixFilePermissions(path())).isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        var real = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.json");
        assertThat(files.create(real).save(first)).isInstanceOf(SaveResult.Saved.class);
        Files.createSymbolicLink(path(), real);
        var file = ((Opening.Opened) files.open(path())).file();
        assertThat(file.save(second)).isInstanceOf(SaveResult.Saved.class);
        assertThat(path()).isSymbolicLink();
        assertThat(((Reading.Opened) files.read(real)).stored().evaluation()).isEqualTo(second);
    }

    @Test
    void aLinkToNothingYetIsFollowed() throws IOException {
        Files.createSymbolicLink(path(), Path.of("real.json"));
        saved(first);
        assertThat(path()).isSymbolicLink();
        assertThat(folder.resolve("real.json")).isRegularFile();
    }

    @Test
    void neverWritesOverWhatSomebodyElseWrote() throws IOException {
        var file = saved(first);
        var theirs = Files.readString(path()).replace("revision", "revision ");
        Files.writeString(path(), theirs);
        assertThat(file.save(second)).isEqualTo(notSaved(new SaveProblem.ChangedOutside()));
        assertThat(path()).hasContent(theirs);
        Files.delete(path());
        assertThat(file.save(second)).isEqualTo(notSaved(new SaveProblem.Gone()));
        assertThat(path()).doesNotExist();
    }

    @Test
    void aNewFileNeverReplacesOne() throws IOException {
        var file = files.create(path());
        Files.writeString(path(), "mine");
        assertThat(file.save(second)).isEqualTo(notSaved(new SaveProblem.AlreadyThere()));
        assertThat(path()).hasContent("mine");
    }

    @Test
    void whatCannotBeReadAgainIsNotWritten() {
        var file = saved(first);
        var tooLong = first.with(new Practice("x".repeat(Limits.TEXT + 1), List.of(), Optional.empty()));
        assertThat(file.save(tooLong))
                .isEqualTo(notSaved(new SaveProblem.NotReadableAgain(
                        List.of(new Problem.TooMuch("/practice/name", Problem.Limit.TEXT, Limits.TEXT)))));
        assertThat(onDisk()).isEqualTo(first);
    }

    @Test
    void afterAnyStepFailsTheFileIsWholeAndTheAppKnowsWhichItIs() throws IOException {
        int steps = 0;
        for (int failing = 0; ; failing++) {
            Files.deleteIfExists(path());
            saved(first);
            var operations = new FaultyOperations(
                    Fault.ERROR, failing, new FileSystemException("x", null, "Input/output error"));
            var faulty = open(operations, failing);
            if (faulty.isEmpty()) {
                continue;
            }
            var result = faulty.get().save(second);
            if (!operations.failed()) {
                steps = operations.steps().size();
                break;
            }
            var at = "step %d, %s".formatted(failing, operations.steps());
            boolean knownNew = faulty.get().stored().orElseThrow().evaluation().equals(second);
            assertThat(onDisk()).as(at).isEqualTo(knownNew ? second : first);
            if (operations.steps().get(failing).equals("copyPermissions")) {
                assertThat(result).as(at).isInstanceOf(SaveResult.Saved.class);
            } else {
                assertThat(result)
                        .as(at)
                        .isEqualTo(notSaved(
                                new SaveProblem.NotWritten(new FileProblem.Failed("Input/output error"), knownNew)));
            }
            assertThat(folder.toFile().list()).as(at).hasSize(1);
            assertThat(faulty.get().save(second)).as(at).isInstanceOf(SaveResult.Saved.class);
            assertThat(onDisk()).as(at).isEqualTo(second);
        }
        assertThat(steps).isGreaterThanOrEqualTo(10);
    }

    @Test
    void afterAPowerCutAtAnyStepTheFileIsWhole() throws IOException {
        for (int failing = 1; ; failing++) {
            for (var left : folder.toFile().listFiles()) {
                Files.delete(left.toPath());
            }
            saved(first);
            var operations = new FaultyOperations(Fault.POWER_CUT, failing, new IOException());
            var file = open(operations, failing).orElseThrow();
            file.save(second);
            if (!operations.failed()) {
                return;
            }
            assertThat(onDisk()).as("step %d, %s", failing, operations.steps()).isIn(first, second);
        }
    }

    @Test
    void theStepsAreInTheOrderThatMakesItSafe() throws IOException {
        saved(first);
        var operations = FaultyOperations.none();
        open(operations, 1).orElseThrow().save(second);
        assertThat(operations.steps().stream().dropWhile(step -> !step.equals("followLinks")))
                .containsExactly(
                        "followLinks",
                        "create",
                        "write",
                        "force",
                        "close",
                        "exists",
                        "copyPermissions",
                        "replace",
                        "forceFolder");
    }

    @Test
    void keepsTryingWhileAnotherProgramHoldsTheFile() {
        saved(first);
        var held = new HeldOperations(3);
        var pauses = new java.util.ArrayList<Duration>();
        var patience = new Patience(
                List.of(Duration.ofMillis(20), Duration.ofMillis(40), Duration.ofMillis(80), Duration.ofMillis(160)),
                pauses::add);
        var file = ((Opening.Opened) new EvaluationFiles(new EvaluationFormat(), held, patience).open(path())).file();
        assertThat(file.save(second)).isInstanceOf(SaveResult.Saved.class);
        assertThat(pauses).containsExactly(Duration.ofMillis(20), Duration.ofMillis(40), Duration.ofMillis(80));
        held.hold(5);
        assertThat(file.save(first))
                .isEqualTo(notSaved(new SaveProblem.NotWritten(new FileProblem.NoPermission(), false)));
        assertThat(onDisk()).isEqualTo(second);
    }

    /// Opens with operations whose first step may be the one that fails.
    private Optional<EvaluationFile> open(FileOperations operations, int failing) {
        var faulty = new EvaluationFiles(new EvaluationFormat(), operations, new Patience(List.of(), length -> {}));
        return switch (faulty.open(path())) {
            case Opening.Opened opened -> Optional.of(opened.file());
            case Opening.ReadOnly _ -> throw new AssertionError("read-only");
            case Opening.Refused(var problems) -> {
                assertThat(failing).as("%s", problems).isZero();
                yield Optional.empty();
            }
        };
    }
}
