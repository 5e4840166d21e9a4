package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that saves without pause and says so after each save is killed (SIGKILL) at a random moment. Whenever that
/// was, the file opens and is the version last reported, or the next.
class KilledProcessTest {
    private static final long SEED = 20_261_123;

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void aKilledProcessLeavesAWholeFile() throws IOException, InterruptedException {
        report(kill("killed", 20, SEED));
    }

    @Test
    @Tag("slow")
    @Timeout(3_000)
    void hundredsOfKilledProcessesLeaveWholeFiles() throws IOException, InterruptedException {
        try (var beside = Executors.newSingleThreadExecutor()) {
            var others = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return kill("beside", 150, SEED + 1);
                        } catch (IOException | InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    beside);
            report(kill("killed", 150, SEED).and(others.join()));
        }
    }

    /// What was found after the kills.
    ///
    /// @param last files that were as the process had last reported
    /// @param next files that were one version further, as the kill came between saving and reporting
    /// @param leftovers temporary files that kills had left and the next opening swept away
    private record Found(int last, int next, int leftovers) {
        Found and(Found other) {
            return new Found(last + other.last, next + other.next, leftovers + other.leftovers);
        }
    }

    private static void report(Found found) {
        System.out.printf(
                "%d kills during saves: %d files as last reported, %d one further, 0 damaged; %d temporary files swept%n",
                found.last + found.next, found.last, found.next, found.leftovers);
    }

    private Found kill(String name, int times, long seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        var storage = Storage.onDisk(new Folders(folder, folder.resolve("data"), folder, folder));
        var path = folder.resolve(name).resolve(name + EvaluationFormat.EXTENSION);
        Files.createDirectory(folder.resolve(name));
        var file = storage.create(path);
        assertThat(file.save(numbered(0))).isInstanceOf(SaveResult.Saved.class);
        file.close();
        var found = new Found(0, 0, 0);
        for (int i = 0; i < times; i++) {
            var at = "kill %d, seed %d".formatted(i, seed);
            var reported = saveUntilKilled(path, random);
            int leftovers = temporaries(path);
            var opened = storage.open(path);
            assertThat(opened).as(at).isInstanceOf(OpenResult.ToWorkOn.class);
            var result = (OpenResult.ToWorkOn) opened;
            int number =
                    Integer.parseInt(result.stored().evaluation().practice().name());
            assertThat(number).as(at).isBetween(reported, reported + 1);
            assertThat(temporaries(path)).as(at).isZero();
            found = found.and(number == reported ? new Found(1, 0, leftovers) : new Found(0, 1, leftovers));
            result.file().close();
        }
        return found;
    }

    /// Half of the time it is killed just after it began to write, otherwise at any moment.
    ///
    /// @return the last number that the process reported as saved
    private static int saveUntilKilled(Path path, Random random) throws IOException, InterruptedException {
        var child = ChildProcess.start(Saver.class, path.toString());
        int reported = Integer.parseInt(child.line());
        int lines = 2 * random.nextInt(1, 4) + random.nextInt(2);
        for (int i = 0; i < lines; i++) {
            reported = reported(child.line(), reported);
        }
        LockSupport.parkNanos(random.nextInt(3_000_000));
        // Through its handle, as that leaves what it has printed to be read.
        assertThat(child.process().toHandle().destroyForcibly()).isTrue();
        assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        for (var line = child.line(); !line.isEmpty(); line = child.line()) {
            reported = reported(line, reported);
        }
        return reported;
    }

    private static int reported(String line, int before) {
        return line.equals(Saver.WRITING) ? before : Integer.parseInt(line);
    }

    private static int temporaries(Path file) {
        return Optional.ofNullable(
                        file.resolveSibling("").toFile().list((dir, name) -> name.endsWith(SafeWriter.TEMPORARY)))
                .map(names -> names.length)
                .orElse(0);
    }

    private static Evaluation numbered(int number) {
        return RandomEvaluations.seeded(SEED)
                .next(20)
                .with(new Practice(Integer.toString(number), List.of(), Optional.empty()));
    }

    /// Saves higher and higher numbers until it is killed, or nobody reads what it prints: when it begins to write, and
    /// each number once it is saved.
    static final class Saver {
        static final String WRITING = "writing";

        private Saver() {}

        public static void main(String[] args) {
            var operations = new ForwardingOperations() {
                @Override
                public Output create(Path file) throws IOException {
                    System.out.println(WRITING);
                    return super.create(file);
                }
            };
            var files = new EvaluationFiles(new EvaluationFormat(), operations, Patience.ofThisSystem());
            var opened = (Opening.Opened) files.open(Path.of(args[0]));
            var evaluation = opened.stored().evaluation();
            int number = Integer.parseInt(evaluation.practice().name());
            System.out.println(number);
            while (!System.out.checkError()) {
                number++;
                var result = opened.file()
                        .save(evaluation.with(new Practice(Integer.toString(number), List.of(), Optional.empty())));
                if (!(result instanceof SaveResult.Saved)) {
                    throw new IllegalStateException(result.toString());
                }
                System.out.println(number);
            }
        }
    }
}
