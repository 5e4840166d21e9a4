package app.fairpanel.desktop.home;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.storage.EvaluationFormat;
import app.fairpanel.storage.Storage;
import app.fairpanel.storage.StoredEvaluation;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes until home has names to show of a folder of 500 evaluations, the first cards, and all of them. Each
/// is the first reading of a new process, as at the start of the app. The catalogue is there: the app reads it meanwhile.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class HomeBenchmarks {
    private static final int EVALUATIONS = 500;
    /// How many differ; the others are copies, so that writing them warms up little of what is measured.
    private static final int DIFFERENT = 10;
    private static final int SIZE = 12;

    private final Messages messages = Messages.load();
    private final Catalog catalog = SampleEvaluation.CATALOG;
    private Path home = Path.of("");
    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);

    @Setup
    public void writeEvaluations() throws IOException {
        home = Files.createTempDirectory("home-benchmarks");
        var format = new EvaluationFormat();
        for (int i = 0; i < EVALUATIONS; i++) {
            if (i < DIFFERENT) {
                var evaluation = RandomEvaluations.seeded(i).next(SIZE);
                Files.write(file(i), format.write(StoredEvaluation.fresh(evaluation)));
            } else {
                Files.copy(file(i % DIFFERENT), file(i));
            }
        }
    }

    private Path file(int number) {
        return home.resolve("Evaluation " + number + EvaluationFormat.EXTENSION);
    }

    @TearDown
    public void removeEvaluations() throws IOException {
        reading.join();
        for (int i = 0; i < EVALUATIONS; i++) {
            Files.delete(file(i));
        }
        Files.delete(home);
    }

    /// @param isAwaited for which of what is shown the user waits
    private Shelf.Contents read(Predicate<Shelf.Contents> isAwaited) {
        var folders = new Folders(home, home.resolve("data"), home, home);
        var reader = new FolderReader(
                Storage.onDisk(folders),
                new CardWriter(() -> catalog, messages, SampleEvaluation.CLOCK),
                new ProblemText(messages));
        var shown = new CompletableFuture<Shelf.Contents>();
        reading = CompletableFuture.runAsync(
                () -> reader.read(home, List.of(), contents -> {
                    if (isAwaited.test(contents)) {
                        shown.complete(contents);
                    }
                }),
                task -> Thread.ofPlatform().start(task));
        return shown.join();
    }

    /// Names to choose from, or already cards.
    @Benchmark
    public Shelf.Contents theNames() {
        return read(contents -> true);
    }

    @Benchmark
    public Shelf.Contents theFirstCards() {
        return read(contents -> contents.unread() < EVALUATIONS);
    }

    @Benchmark
    public Shelf.Contents allCards() {
        return read(contents -> contents.unread() == 0);
    }
}
