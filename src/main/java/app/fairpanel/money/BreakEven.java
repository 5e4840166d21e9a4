package app.fairpanel.money;

import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.Lead.Leader;
import app.fairpanel.money.Verdict.MissingRate;
import java.util.List;
import java.util.stream.Stream;

/// Two alternatives against each other.
///
/// @param leads the ranges of caseload with who is ahead in each; empty when that cannot be said
public record BreakEven(Alternative first, Alternative second, Verdict verdict, List<Lead> leads) {

    /// @param capacity the most sessions a month the practice could complete; it only classifies what was found
    static BreakEven between(Alternative first, Alternative second, double capacity) {
        var missing = Stream.of(first, second).flatMap(BreakEven::missing).toList();
        if (!missing.isEmpty()) {
            return new BreakEven(first, second, new Verdict.CannotSay(missing), List.of());
        }
        var leads = Crossings.leads(first.curve(), second.curve());
        return new BreakEven(first, second, verdict(first.curve(), second.curve(), leads, capacity), leads);
    }

    private static Stream<MissingRate> missing(Alternative alternative) {
        return alternative.unknown().stream()
                .map((SessionLine line) -> new MissingRate(alternative.id(), line))
                .distinct();
    }

    private static Verdict verdict(NetCurve first, NetCurve second, List<Lead> leads, double capacity) {
        var at = leads.stream().skip(1).map(Lead::from).toList();
        if (!at.isEmpty()) {
            return at.getFirst() <= capacity
                    ? new Verdict.Crossover(at)
                    : new Verdict.NotReachable(at, capacity, leads.getFirst().leader());
        }
        return switch (leads.getFirst().leader()) {
            case EQUAL -> new Verdict.Identical();
            case FIRST -> new Verdict.Always(Leader.FIRST, reason(first, second));
            case SECOND -> new Verdict.Always(Leader.SECOND, reason(second, first));
        };
    }

    private static Verdict.Reason reason(NetCurve winner, NetCurve loser) {
        boolean lowerFixedCost = isMore(winner.at(0), loser.at(0));
        boolean morePerSession = isMore(
                winner.pieces().getLast().slope(), loser.pieces().getLast().slope());
        if (lowerFixedCost && morePerSession) {
            return Verdict.Reason.BOTH;
        }
        return lowerFixedCost ? Verdict.Reason.LOWER_FIXED_COST : Verdict.Reason.MORE_PER_SESSION;
    }

    private static boolean isMore(double one, double other) {
        return one - other > NetCurve.ROUNDING * Math.max(Math.abs(one), Math.abs(other));
    }

    /// Every caseload at which who is ahead changes, in completed sessions a month, reachable or not.
    public List<Double> crossings() {
        return leads.stream().skip(1).map(Lead::from).toList();
    }

    /// Who is ahead at a caseload.
    public Leader leaderAt(double sessions) {
        return leads.stream()
                .filter(lead -> lead.contains(sessions))
                .map(Lead::leader)
                .findFirst()
                .orElse(Leader.EQUAL);
    }
}
