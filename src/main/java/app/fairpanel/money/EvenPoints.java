package app.fairpanel.money;

import app.fairpanel.evaluation.Platform;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// Where on an input's slider two platforms would leave the same, all else as it is: its tick.
public final class EvenPoints {
    private static final int SAMPLES = 24;

    private final Duel duel;
    private final boolean known;

    public EvenPoints(Comparison comparison, Platform first, Platform second) {
        duel = new Duel(
                comparison.practice(), comparison.offer(first), comparison.offer(second), comparison.sessions());
        known = comparison.alternative(first).isKnown()
                && comparison.alternative(second).isKnown();
    }

    /// The number of the input, within its slider's range, nearest to what it is now.
    ///
    /// @return nothing when no number on the slider makes the two equal, or every one does
    public OptionalDouble of(InputValue value) {
        var input = value.input();
        if (!known || !input.kind().isNumber() || value.number().isEmpty()) {
            return OptionalDouble.empty();
        }
        return nearest(
                number -> duel.with(value.key(), number).ahead(),
                input.sliderRange().low().doubleValue(),
                input.sliderRange().high().doubleValue(),
                value.asDouble());
    }

    private static OptionalDouble nearest(DoubleUnaryOperator ahead, double low, double high, double now) {
        double nearest = Double.NaN;
        double from = low;
        double atFrom = ahead.applyAsDouble(from);
        for (int i = 1; i <= SAMPLES; i++) {
            double to = low + (high - low) * i / SAMPLES;
            double atTo = ahead.applyAsDouble(to);
            if (Math.signum(atFrom) != Math.signum(atTo)) {
                double root = Roots.between(ahead, from, to);
                if (Double.isNaN(nearest) || Math.abs(root - now) < Math.abs(nearest - now)) {
                    nearest = root;
                }
            }
            from = to;
            atFrom = atTo;
        }
        return Double.isNaN(nearest) ? OptionalDouble.empty() : OptionalDouble.of(nearest);
    }
}
