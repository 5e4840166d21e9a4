package app.fairpanel.money;

/// What each platform leaves when everything about it that is neither in writing nor set by hand turns out as bad as
/// is plausible. The practice stays as it is; what nobody has named stays left out.
public final class WorstCase {
    private WorstCase() {}

    public static Comparison of(MoneyInputs inputs, Comparison comparison) {
        var worst = comparison;
        for (var value : Uncertain.of(inputs, comparison)) {
            var spread = value.spread().orElseThrow();
            if (value.key().platform().isPresent()) {
                var platform = value.key().platform().get();
                double atLow = net(comparison.with(value.key(), spread.low()), platform);
                double atHigh = net(comparison.with(value.key(), spread.high()), platform);
                worst = worst.with(value.key(), atLow <= atHigh ? spread.low() : spread.high());
            }
        }
        return worst;
    }

    private static double net(Comparison comparison, String platform) {
        return comparison.alternatives().stream()
                .filter(alternative -> alternative.id().equals(platform))
                .mapToDouble(alternative -> alternative.curve().at(comparison.sessions()))
                .sum();
    }
}
