package app.fairpanel.money;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the money model takes for eight platforms. With `-prof gc` JMH says how much memory each takes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MoneyBenchmarks {
    private static final int DRAWS = 100_000;
    private static final LocalDate START = SampleEvaluation.TODAY;

    private Evaluation evaluation = EightPlatforms.evaluation();
    private Evidence evidence = new Evidence(evaluation, SampleEvaluation.CATALOG, SampleEvaluation.TODAY);
    private MoneyInputs inputs = MoneyInputs.of(evaluation, evidence, SampleEvaluation.CATALOG);
    private Comparison comparison = Comparison.of(inputs);

    /// What a change of a number leads to: every input found anew, every net, every pair's break-even.
    @Benchmark
    public List<BreakEven> recomputation() {
        return EightPlatforms.recomputed(evaluation, evidence).breakEvens();
    }

    @Benchmark
    public List<Timeline> firstYear() {
        return comparison.timelines(START, Optional.empty());
    }

    @Benchmark
    public Futures hundredThousandFutures() {
        return Futures.of(inputs, comparison, comparison.closest(), Futures.SEED, DRAWS);
    }
}
