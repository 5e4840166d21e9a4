package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Input;
import app.fairpanel.money.MoneyInputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the view shows for evaluations on the shipped content.
final class MoneyPictures {
    static final Messages MESSAGES = Messages.load();

    private MoneyPictures() {}

    static Evaluation opening() {
        return SampleEvaluation.fresh();
    }

    /// The money model's worked example: payouts of $118 and $122.
    static Evaluation worked() {
        return with(with(opening(), "alma", Input.AVERAGE_PAYOUT, "118"), "headway", Input.AVERAGE_PAYOUT, "122");
    }

    static Evaluation with(Evaluation evaluation, String platform, Input input, String number) {
        return set(evaluation, Optional.of(platform), input, number);
    }

    static Evaluation with(Evaluation evaluation, Input input, String number) {
        return set(evaluation, Optional.empty(), input, number);
    }

    private static Evaluation set(Evaluation evaluation, Optional<String> platform, Input input, String number) {
        return evaluation.with(
                new InputOverride(input.id(), platform, input.write(new BigDecimal(number)), SampleEvaluation.TODAY));
    }

    /// The two, and others of the catalogue.
    static Evaluation withPlatforms(Evaluation evaluation, List<String> others) {
        return evaluation.withPlatforms(two -> {
            var all = new java.util.ArrayList<>(two);
            for (var id : others) {
                var known = SampleEvaluation.CATALOG.platforms().stream()
                        .filter(platform -> platform.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                all.add(new Platform(id, known.name(), all.size()));
            }
            return all;
        });
    }

    static MoneyPicture of(Evaluation evaluation) {
        var catalog = SampleEvaluation.CATALOG;
        return MoneyPicture.of(
                MoneyInputs.of(evaluation, new Evidence(evaluation, catalog, SampleEvaluation.TODAY), catalog));
    }
}
