package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Scorecard;
import app.fairpanel.decision.Weights;
import app.fairpanel.evaluation.MoneyScale;
import java.math.BigDecimal;

/// The scale that money starts with: round numbers around what the platforms leave now. It stays as it is when the nets
/// change, so that the rating of one platform never depends on another.
final class StartScale {
    private static final double STEP = 5_000;

    private StartScale() {}

    static MoneyScale of(Scorecard card) {
        var nets = card.platforms().stream()
                .flatMapToDouble(platform -> card.yearlyNet(platform).stream())
                .summaryStatistics();
        double low = nets.getCount() == 0 ? 0 : Math.floor(nets.getMin() / STEP) * STEP - STEP;
        double high = nets.getCount() == 0 ? 2 * STEP : Math.ceil(nets.getMax() / STEP) * STEP + STEP;
        return new MoneyScale(
                BigDecimal.valueOf(DecideEdits.FIRST_WEIGHT),
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(high),
                Weights.order(card.decision()).size());
    }
}
