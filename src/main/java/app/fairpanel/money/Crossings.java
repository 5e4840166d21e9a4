package app.fairpanel.money;

import app.fairpanel.money.Lead.Leader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Where two curves cross on (0, ∞), exactly: piece by piece, without sampling.
final class Crossings {
    private Crossings() {}

    /// The ranges of caseload with who is ahead in each, from 0 on without a gap; neighbors differ. A point at which
    /// the two only touch is not a range.
    static List<Lead> leads(NetCurve first, NetCurve second) {
        var bounds = bounds(first, second);
        var leads = new ArrayList<Lead>();
        for (int i = 0; i < bounds.length; i++) {
            double from = bounds[i];
            double to = i + 1 < bounds.length ? bounds[i + 1] : Double.POSITIVE_INFINITY;
            if (to - from <= NetCurve.ROUNDING * (1 + from)) {
                continue;
            }
            var leader = leaderWithin(first, second, from, to);
            double start = 0;
            if (!leads.isEmpty()) {
                start = from;
                if (leads.getLast().leader() == leader) {
                    start = leads.removeLast().from();
                }
            }
            leads.add(new Lead(start, to, leader));
        }
        return List.copyOf(leads);
    }

    private static Leader leaderWithin(NetCurve first, NetCurve second, double from, double to) {
        double inside = to < Double.POSITIVE_INFINITY ? from + (to - from) / 2 : 2 * from + 1;
        var one = first.piece(from);
        var two = second.piece(from);
        double slope = difference(one.slope(), two.slope());
        double intercept = difference(one.intercept(), two.intercept());
        double ahead = slope * inside + intercept;
        if (ahead == 0) {
            return Leader.EQUAL;
        }
        return ahead > 0 ? Leader.FIRST : Leader.SECOND;
    }

    /// Every bend of either curve and every crossing of their pieces, in order, 0 first.
    private static double[] bounds(NetCurve first, NetCurve second) {
        double[] bends = DoubleStream.concat(first.bends(), second.bends())
                .sorted()
                .distinct()
                .toArray();
        var roots = DoubleStream.builder();
        for (int i = 0; i < bends.length; i++) {
            double to = i + 1 < bends.length ? bends[i + 1] : Double.POSITIVE_INFINITY;
            var one = first.piece(bends[i]);
            var two = second.piece(bends[i]);
            double slope = difference(one.slope(), two.slope());
            double root = -difference(one.intercept(), two.intercept()) / slope;
            if (slope != 0 && root > bends[i] && root < to) {
                roots.add(root);
            }
        }
        return DoubleStream.concat(DoubleStream.of(bends), roots.build())
                .sorted()
                .distinct()
                .toArray();
    }

    private static double difference(double one, double two) {
        double difference = one - two;
        return Math.abs(difference) <= NetCurve.ROUNDING * Math.max(Math.abs(one), Math.abs(two)) ? 0 : difference;
    }
}
