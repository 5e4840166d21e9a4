package app.fairpanel.desktop.chart;

import java.util.ArrayList;
import java.util.List;

/// Finds room for labels in a chart, so that none covers another.
final class LabelRoom {
    private final Box bounds;
    private final List<Box> taken = new ArrayList<>();

    /// In pixels, from the upper left.
    record Box(double left, double top, double width, double height) {
        static Box around(double x, double y, double width, double height) {
            return new Box(x - width / 2, y - height / 2, width, height);
        }

        double right() {
            return left + width;
        }

        double foot() {
            return top + height;
        }

        /// How much of it another covers, in square pixels.
        double covered(Box other) {
            double across = Math.min(right(), other.right()) - Math.max(left, other.left());
            double down = Math.min(foot(), other.foot()) - Math.max(top, other.top());
            return Math.max(0, across) * Math.max(0, down);
        }

        /// Moved into another as far as it has room there.
        Box within(Box outer) {
            return new Box(
                    Math.max(outer.left(), Math.min(left, outer.right() - width)),
                    Math.max(outer.top(), Math.min(top, outer.foot() - height)),
                    width,
                    height);
        }
    }

    /// @param bounds where labels may stand
    LabelRoom(Box bounds) {
        this.bounds = bounds;
    }

    /// Keeps labels away from something.
    void take(Box box) {
        taken.add(box);
    }

    /// Takes the first of some places that is free; when none is, the one of which least is covered.
    ///
    /// @param wanted the places, the best first, not empty
    Box place(List<Box> wanted) {
        var best = wanted.getFirst().within(bounds);
        double least = Double.POSITIVE_INFINITY;
        for (var place : wanted) {
            var box = place.within(bounds);
            double covered = taken.stream().mapToDouble(box::covered).sum();
            if (covered < least) {
                least = covered;
                best = box;
            }
        }
        taken.add(best);
        return best;
    }
}
