package app.fairpanel.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Which of several alternatives leaves most over each range of caseload. A crossing of two that are both beaten there
/// is no decision and does not appear.
public final class Envelope {
    private Envelope() {}

    /// A range of caseloads and the best in it.
    ///
    /// @param from completed sessions a month
    /// @param to completed sessions a month; infinite for the last range
    /// @param best the first of equals
    public record Stretch(double from, double to, Alternative best) {}

    /// @param alternatives those whose rates are unknown are passed over
    /// @return the ranges from 0 on without a gap; empty when nothing is known
    public static List<Stretch> of(List<Alternative> alternatives) {
        var known = alternatives.stream().filter(Alternative::isKnown).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        double[] bounds = bounds(known);
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < bounds.length; i++) {
            double from = bounds[i];
            double to = i + 1 < bounds.length ? bounds[i + 1] : Double.POSITIVE_INFINITY;
            var best = best(known, Double.isInfinite(to) ? 2 * from + 1 : from + (to - from) / 2);
            double start = from;
            if (!stretches.isEmpty() && stretches.getLast().best().equals(best)) {
                start = stretches.removeLast().from();
            }
            stretches.add(new Stretch(start, to, best));
        }
        return List.copyOf(stretches);
    }

    private static double[] bounds(List<Alternative> known) {
        var bounds = DoubleStream.builder().add(0);
        for (var one : known) {
            for (var other : known.subList(known.indexOf(one) + 1, known.size())) {
                Crossings.leads(one.curve(), other.curve()).forEach(lead -> bounds.add(lead.from()));
            }
        }
        return bounds.build().sorted().distinct().toArray();
    }

    private static Alternative best(List<Alternative> known, double sessions) {
        return known.stream()
                .reduce((best, next) -> isAhead(next, best, sessions) ? next : best)
                .orElseThrow();
    }

    private static boolean isAhead(Alternative one, Alternative other, double sessions) {
        double net = one.curve().at(sessions);
        return net - other.curve().at(sessions) > NetCurve.ROUNDING * Math.abs(net);
    }
}
