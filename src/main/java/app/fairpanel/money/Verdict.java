package app.fairpanel.money;

import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.Lead.Leader;
import java.util.List;

/// How two alternatives compare over all caseloads: the closed set of what can be said.
public sealed interface Verdict {

    /// Who is ahead changes within reach, once or more.
    ///
    /// @param at every caseload at which it changes, in completed sessions a month
    record Crossover(List<Double> at) implements Verdict {}

    /// One pays more at every caseload.
    record Always(Leader winner, Reason reason) implements Verdict {}

    /// Both pay the same at every caseload.
    record Identical() implements Verdict {}

    /// Who is ahead would change only beyond what the practice can reach.
    ///
    /// @param at as for a crossover
    /// @param capacity completed sessions a month
    /// @param winner who is ahead within reach
    record NotReachable(List<Double> at, double capacity, Leader winner) implements Verdict {}

    /// A rate that matters is unknown.
    record CannotSay(List<MissingRate> missing) implements Verdict {}

    /// @param platform the id of the platform that has not said it
    record MissingRate(String platform, SessionLine line) {}

    /// Why one is always ahead.
    enum Reason {
        LOWER_FIXED_COST,
        MORE_PER_SESSION,
        BOTH
    }
}
