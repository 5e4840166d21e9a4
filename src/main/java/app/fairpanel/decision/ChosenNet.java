package app.fairpanel.decision;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.BothAtOnce;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.PlatformResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What a choice of platforms leaves, in dollars a month at the planned caseload.
public final class ChosenNet {
    private ChosenNet() {}

    /// Of two at once, with every payer where it pays most.
    ///
    /// @return nothing while a rate is unknown, and for more than two at once
    public static OptionalDouble of(List<String> chosen, Evaluation evaluation, Evidence evidence, Catalog catalog) {
        var money = Comparison.of(MoneyInputs.of(evaluation, evidence, catalog));
        var platforms = money.platforms().stream()
                .filter(result -> chosen.contains(result.platform().id()))
                .toList();
        if (platforms.size() != chosen.size()) {
            return OptionalDouble.empty();
        }
        return switch (platforms.size()) {
            case 1 ->
                platforms.stream()
                        .filter(PlatformResult::isKnown)
                        .mapToDouble(PlatformResult::net)
                        .findFirst();
            case 2 ->
                BothAtOnce.of(
                                        money,
                                        kept(evaluation),
                                        platforms.getFirst().platform(),
                                        platforms.getLast().platform())
                                instanceof BothAtOnce.Best best
                        ? OptionalDouble.of(best.alternative().curve().at(money.sessions()))
                        : OptionalDouble.empty();
            default -> OptionalDouble.empty();
        };
    }

    /// The platform that a payer must stay with, by payer.
    static Map<String, String> kept(Evaluation evaluation) {
        var kept = new LinkedHashMap<String, String>();
        evaluation.feeSchedule().places().forEach(place -> kept.put(place.payer(), place.platform()));
        return kept;
    }
}
