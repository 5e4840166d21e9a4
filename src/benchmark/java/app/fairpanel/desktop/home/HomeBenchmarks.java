package app.fairpanel.desktop.home;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.storage.EvaluationFolder;
import app.fairpanel.storage.EvaluationFormat;
import app.fairpanel.storage.Storage;
import app.fairpanel.storage.StoredEvaluation;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/// How long home takes to read a folder of 500 evaluations and to work out what their cards say. The first reading is
/// the one a user waits for, so the warm-up is short; `p1.00` of it is the slowest.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HomeBenchmarks {
    private static final int EVALUATIONS = 500;
    private static final int SIZE = 12;

    private Path home = Path.of("");
    private EvaluationFolder folder = Storage.onDisk(new Folders(home, home, home, home)).folder(home);

    @Setup
    public void writeEvaluations() throws IOException {
        home = Files.createTempDirectory("home-benchmarks");
        var format = new EvaluationFormat();
        for (int i = 0; i < EVALUATIONS; i++) {
            var evaluation = RandomEvaluations.seeded(i).next(SIZE);
            Files.write(
                    home.resolve("Evaluation " + i + EvaluationFormat.EXTENSION),
                    format.write(StoredEvaluation.fresh(evaluation)));
        }
        folder = Storage.onDisk(new Folders(home, home, home, home)).folder(home);
    }

    @TearDown
    public void removeEvaluations() throws IOException {
        for (var file : folder.names()) {
            Files.delete(file);
        }
        Files.delete(home);
    }

    @Benchmark
    public List<EvaluationFolder.Entry> readingTheFolder() throws IOException {
        return folder.list();
    }

    @Benchmark
    public List<HomeCard> readingItAndWritingTheCards() throws IOException {
        var writer = new CardWriter(SampleEvaluation.CATALOG, Messages.load(), SampleEvaluation.CLOCK);
        return folder.list().parallelStream().map(writer::card).toList();
    }
}
