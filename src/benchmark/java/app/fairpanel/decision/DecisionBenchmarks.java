package app.fairpanel.decision;

import app.fairpanel.desktop.DecisionSamples;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.ValueOfAsking;
import java.util.List;
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

/// How long Decide and Overview take to work out: 65 questions, 4 platforms, 20 topics that count, all of them rated.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class DecisionBenchmarks {
    private Evaluation evaluation = DecisionSamples.weighty();
    private Evidence evidence = new Evidence(evaluation, SampleEvaluation.CATALOG, SampleEvaluation.TODAY);
    private MoneyInputs inputs = MoneyInputs.of(evaluation, evidence, SampleEvaluation.CATALOG);
    private Comparison money = Comparison.of(inputs);
    private Scorecard card = Scorecard.of(evaluation.decision(), money);

    @Benchmark
    public RandomWeightings tenThousandRandomWeightings() {
        return RandomWeightings.of(card, RandomWeightings.SEED, RandomWeightings.COUNT);
    }

    @Benchmark
    public AskNext rankingOfWhatToAsk() {
        return AskNext.of(
                evaluation,
                evidence,
                SampleEvaluation.CATALOG,
                card,
                ValueOfAsking.of(inputs, money, RandomWeightings.SEED),
                100);
    }

    @Benchmark
    public List<Flip> whatWouldFlipIt() {
        return Flip.of(card);
    }

    @Benchmark
    public Outlook everythingAtOnce() {
        return Outlook.of(evaluation, evidence, SampleEvaluation.CATALOG);
    }
}
