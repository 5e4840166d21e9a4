package app.fairpanel.decision;

import app.fairpanel.catalog.CatalogContent;
import app.fairpanel.catalog.Situation;
import app.fairpanel.catalog.TradeOff;
import app.fairpanel.catalog.TradeOff.Side;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Decision.Weighting;
import app.fairpanel.evaluation.TradeOffChoice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How a typical situation, or a side of a trade-off, fills in weights and must-haves. Each has one rule that can be
/// said in a sentence, and none takes a topic away.
///
/// A must-have is given the words of the choice as what must hold. Another choice in the same place takes it back, as
/// long as it still has those words.
public final class StartingPoints {
    /// The least that the topics of a situation count, 0–100.
    public static final int OF_SITUATION = 60;
    /// The least that a topic counts that a side of a trade-off makes count more.
    public static final int MORE = 70;
    /// The most that a topic counts that a side makes count less.
    public static final int LESS = 20;

    private final CatalogContent catalog;

    /// @param catalog knows what an earlier choice did
    public StartingPoints(CatalogContent catalog) {
        this.catalog = catalog;
    }

    public Decision take(Decision decision, Situation situation) {
        var changed = decision;
        for (var other : catalog.situations()) {
            if (decision.situation().equals(Optional.of(other.id()))) {
                changed = without(changed, other.must(), other.title());
            }
        }
        changed = atLeast(changed, situation.topics(), OF_SITUATION);
        return with(changed, situation.must(), situation.title()).withSituation(Optional.of(situation.id()));
    }

    public Decision take(Decision decision, TradeOff tradeOff, Side side) {
        var changed = decision;
        for (var other : tradeOff.sides()) {
            if (decision.tradeOffs().contains(new TradeOffChoice(tradeOff.id(), other.id()))) {
                changed = without(changed, other.must(), other.words());
            }
        }
        changed = atLeast(changed, side.more(), MORE);
        changed = change(
                changed,
                side.less(),
                criterion -> criterion.withWeight(criterion.weight().min(BigDecimal.valueOf(LESS))));
        return with(changed, side.must(), side.words())
                .withTradeOff(tradeOff.id(), Optional.of(new TradeOffChoice(tradeOff.id(), side.id())));
    }

    private static Decision atLeast(Decision decision, List<String> topics, int least) {
        var changed = decision.with(Weighting.SET);
        var weight = BigDecimal.valueOf(least);
        for (String topic : topics) {
            var now = changed.criterion(topic).orElse(new Criterion(topic, weight, false, "", "", ""));
            changed = changed.with(now.withWeight(now.weight().max(weight)));
        }
        return changed;
    }

    /// What is a must-have already stays as it is, and so do words that say what must hold.
    private static Decision with(Decision decision, List<String> must, String need) {
        return change(
                decision,
                must,
                criterion -> criterion.mustHave()
                        ? criterion
                        : criterion.withMustHave(true).withNeed(criterion.need().isEmpty() ? need : criterion.need()));
    }

    private static Decision without(Decision decision, List<String> must, String need) {
        return change(
                decision,
                must,
                criterion -> criterion.need().equals(need)
                        ? criterion.withMustHave(false).withNeed("")
                        : criterion);
    }

    private static Decision change(Decision decision, List<String> topics, UnaryOperator<Criterion> change) {
        var changed = decision;
        for (String topic : topics) {
            var now = changed.criterion(topic);
            changed = now.isPresent() ? changed.with(change.apply(now.get())) : changed;
        }
        return changed;
    }
}
