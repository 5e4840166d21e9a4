package app.fairpanel.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// A net in dollars a month against completed sessions a month: straight pieces on [0, ∞), the last one without end.
///
/// @param pieces in order, the first from 0
public record NetCurve(List<Piece> pieces) implements DoubleUnaryOperator {
    /// Smaller differences than this part of what is compared are rounding, not money.
    static final double ROUNDING = 1e-11;

    /// @param from where it begins, in sessions a month
    /// @param slope dollars a session
    /// @param intercept dollars a month, where the piece's line meets no sessions at all
    public record Piece(double from, double slope, double intercept) {
        double at(double sessions) {
            return slope * sessions + intercept;
        }
    }

    public NetCurve {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty() || pieces.getFirst().from() != 0) {
            throw new IllegalArgumentException("a curve begins at 0");
        }
    }

    /// A net that is the same at every caseload, such as that of doing nothing.
    public static NetCurve constant(double dollars) {
        return new NetCurve(List.of(new Piece(0, 0, dollars)));
    }

    /// `slope · N + intercept − max(minimum, min(maximum, share · N))`
    static NetCurve clamped(double slope, double intercept, double share, double minimum, double maximum) {
        if (share <= 0 || minimum >= maximum) {
            double cut = Math.max(minimum, Math.min(maximum, 0));
            return new NetCurve(List.of(new Piece(0, slope, intercept - cut)));
        }
        var pieces = new ArrayList<Piece>();
        if (minimum > 0) {
            pieces.add(new Piece(0, slope, intercept - minimum));
        }
        pieces.add(new Piece(minimum / share, slope - share, intercept));
        if (maximum < Double.POSITIVE_INFINITY) {
            pieces.add(new Piece(maximum / share, slope, intercept - maximum));
        }
        return new NetCurve(pieces);
    }

    /// Dollars a month.
    ///
    /// @param sessions completed in the month, not negative
    public double at(double sessions) {
        return piece(sessions).at(sessions);
    }

    @Override
    public double applyAsDouble(double sessions) {
        return at(sessions);
    }

    /// The piece that holds at a caseload; at a bend, the one that begins there.
    Piece piece(double sessions) {
        var found = pieces.getFirst();
        for (var piece : pieces) {
            if (piece.from() <= sessions) {
                found = piece;
            }
        }
        return found;
    }

    /// Where the pieces begin, 0 first.
    DoubleStream bends() {
        return pieces.stream().mapToDouble(Piece::from);
    }

    /// The sum of two curves: both at once.
    NetCurve plus(NetCurve other) {
        return new NetCurve(DoubleStream.concat(bends(), other.bends())
                .sorted()
                .distinct()
                .mapToObj(from -> {
                    var one = piece(from);
                    var two = other.piece(from);
                    return new Piece(from, one.slope() + two.slope(), one.intercept() + two.intercept());
                })
                .toList());
    }
}
