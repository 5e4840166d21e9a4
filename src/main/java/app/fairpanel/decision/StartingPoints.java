package app.fairpanel.decision;

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

/// How a typical situation, or a side of a trade-off, fills in weights. Each has one rule that can be said in a
/// sentence, and none takes a topic away.
public final class StartingPoints {
    /// The least that the topics of a situation count, 0–100.
    public static final int OF_SITUATION = 60;
    /// The least that a topic counts that a side of a trade-off makes count more.
    public static final int MORE = 70;
    /// The most that a topic counts that a side makes count less.
    public static final int LESS = 20;

    private StartingPoints() {}

    public static Decision take(Decision decision, Situation situation) {
        return atLeast(decision, situation.topics(), OF_SITUATION).withSituation(Optional.of(situation.id()));
    }

    public static Decision take(Decision decision, TradeOff tradeOff, Side side) {
        var changed = atLeast(decision, side.more(), MORE);
        for (String topic : side.less()) {
            var now = changed.criterion(topic);
            if (now.isPresent()) {
                changed = changed.with(now.get().withWeight(now.get().weight().min(BigDecimal.valueOf(LESS))));
            }
        }
        return changed.withTradeOff(tradeOff.id(), Optional.of(new TradeOffChoice(tradeOff.id(), side.id())));
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
}
