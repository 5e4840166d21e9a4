package app.fairpanel.money;

import java.util.function.DoubleUnaryOperator;

/// Finds where a function is zero.
final class Roots {
    private static final int STEPS = 80;

    private Roots() {}

    /// The Illinois variant of the false-position method: exact in one step for a straight line, and never leaves the
    /// interval.
    ///
    /// @param low where the function has one sign, or is zero
    /// @param high where it has the other, or is zero
    static double between(DoubleUnaryOperator function, double low, double high) {
        double from = low;
        double to = high;
        double atFrom = function.applyAsDouble(from);
        double atTo = function.applyAsDouble(to);
        double width = NetCurve.ROUNDING * Math.max(Math.abs(low), Math.abs(high));
        int kept = 0;
        for (int i = 0; i < STEPS && atFrom != 0 && atTo != 0 && Math.abs(to - from) > width; i++) {
            double middle = (from * atTo - to * atFrom) / (atTo - atFrom);
            double atMiddle = function.applyAsDouble(middle);
            if (atMiddle == 0) {
                return middle;
            }
            if (atMiddle > 0 == atTo > 0) {
                to = middle;
                atTo = atMiddle;
                atFrom = kept == -1 ? atFrom / 2 : atFrom;
                kept = -1;
            } else {
                from = middle;
                atFrom = atMiddle;
                atTo = kept == 1 ? atTo / 2 : atTo;
                kept = 1;
            }
        }
        if (atFrom == 0) {
            return from;
        }
        return atTo == 0 || Math.abs(atTo) < Math.abs(atFrom) ? to : from;
    }
}
