package app.fairpanel.money;

import app.fairpanel.evaluation.Platform;
import java.util.Comparator;
import java.util.List;

/// One at a time: what each uncertain input alone could do to the difference between two platforms.
///
/// @param now how far the first is ahead, in dollars a year, with every input at its middle
/// @param swings the widest first; those without any effect are not in it
public record Tornado(double now, List<Swing> swings) {
    private static final double LEAST = 0.005;

    /// How far the first is ahead, in dollars a year, with one input at its low and at its high.
    public record Swing(InputValue value, double atLow, double atHigh) {
        public double width() {
            return Math.abs(atHigh - atLow);
        }

        /// Whether this input alone can change who is ahead.
        public boolean changesWinner(double now) {
            return Math.signum(atLow) * Math.signum(now) < 0 || Math.signum(atHigh) * Math.signum(now) < 0;
        }
    }

    public static Tornado of(MoneyInputs inputs, Comparison comparison, Platform first, Platform second) {
        var duel = new Duel(
                comparison.practice(), comparison.offer(first), comparison.offer(second), comparison.sessions());
        var swings = Uncertain.of(inputs, comparison).stream()
                .map(value -> {
                    var spread = value.spread().orElseThrow();
                    return new Swing(
                            value,
                            12 * duel.with(value.key(), spread.low()).ahead(),
                            12 * duel.with(value.key(), spread.high()).ahead());
                })
                .filter(swing -> swing.width() > LEAST)
                .sorted(Comparator.comparingDouble(Swing::width).reversed())
                .toList();
        return new Tornado(12 * duel.ahead(), swings);
    }
}
