package app.fairpanel.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// One axis of a chart.
///
/// @param low what it begins with
/// @param high what it ends with, more than `low`
public record Axis(double low, double high, List<Tick> ticks) {
    public record Tick(double at, String label) {}

    public Axis {
        ticks = List.copyOf(ticks);
        if (!(low < high)) {
            throw new IllegalArgumentException("no axis from " + low + " to " + high);
        }
    }

    /// An axis over a range, with round ticks.
    ///
    /// @param about how many steps are wanted
    public static Axis over(double low, double high, int about, DoubleFunction<String> label) {
        double step = step((high - low) / about);
        var ticks = new ArrayList<Tick>();
        for (double at = Math.ceil(low / step - 1e-9) * step; at <= high + step * 1e-9; at += step) {
            double round = Math.abs(at) < step * 1e-9 ? 0 : at;
            ticks.add(new Tick(round, label.apply(round)));
        }
        return new Axis(low, high, ticks);
    }

    /// The least of 1, 2, 2.5 and 5 times a power of ten that is not below a number.
    static double step(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= atLeast * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// The least round number that is not below another.
    public static double roundUp(double number, int steps) {
        double step = step(number / steps);
        return Math.ceil(number / step - 1e-9) * step;
    }

    /// How far along the axis something lies: 0 at its beginning, 1 at its end.
    public double part(double at) {
        return (at - low) / (high - low);
    }

    /// What lies at a part of the axis.
    public double at(double part) {
        return low + part * (high - low);
    }
}
