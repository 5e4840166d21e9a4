package app.fairpanel.money;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import java.util.ArrayList;

/// As many platforms as anybody compares, on the shipped content: what the money model's time is measured with.
final class EightPlatforms {
    private static final int PLATFORMS = 8;

    private EightPlatforms() {}

    static Evaluation evaluation() {
        return SampleEvaluation.fresh().withPlatforms(two -> {
            var all = new ArrayList<>(two);
            for (var known : SampleEvaluation.CATALOG.platforms()) {
                if (all.size() < PLATFORMS
                        && all.stream().noneMatch(platform -> platform.id().equals(known.id()))) {
                    all.add(new Platform(known.id(), known.name(), all.size()));
                }
            }
            while (all.size() < PLATFORMS) {
                all.add(new Platform("own-" + all.size(), "Own " + all.size(), all.size()));
            }
            return all;
        });
    }

    /// As after each change of a number.
    static Comparison recomputed(Evaluation evaluation, Evidence evidence) {
        return Comparison.of(MoneyInputs.of(evaluation, evidence, SampleEvaluation.CATALOG));
    }
}
