package app.fairpanel.money;

import app.fairpanel.evaluation.Evaluation;

/// The opening evaluation with random numbers set by hand.
final class RandomEvaluation {
    private RandomEvaluation() {}

    static Evaluation of(int seed) {
        var random = new RandomPractice(seed);
        var evaluation = Samples.opening();
        for (var entry : random.numbers(Part.Owner.PRACTICE).entrySet()) {
            evaluation =
                    Samples.with(evaluation, entry.getKey(), entry.getValue().toPlainString());
        }
        for (var platform : evaluation.platforms()) {
            for (var entry : random.numbers(Part.Owner.PLATFORM).entrySet()) {
                evaluation = Samples.with(
                        evaluation, platform, entry.getKey(), entry.getValue().toPlainString());
            }
        }
        return evaluation;
    }
}
