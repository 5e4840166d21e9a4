package app.fairpanel.money;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Lead.Leader;
import app.fairpanel.money.Solved.At;
import app.fairpanel.money.Solved.Nowhere;
import app.fairpanel.money.Solved.Reason;

/// Solves for what would make two platforms equal at today's caseload, all else as it is.
public final class Solver {
    private final Comparison comparison;

    public Solver(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Sides(Offer mine, NetTerms terms, double ahead) {}

    /// The payout share of a platform at which it leaves as much as its rival, in percent.
    public Solved share(Platform platform, Platform rival) {
        if (isUnknown(platform, rival)) {
            return new Nowhere(Reason.RATE_UNKNOWN);
        }
        var sides = sides(platform, rival);
        if (sides.mine().numbers().isChosen(Input.RATE_BASIS, "quoted-payout")) {
            return new Nowhere(Reason.ALREADY_TAKEN_OFF);
        }
        double gross = comparison.sessions() * sides.terms().gross();
        if (gross <= 0) {
            return new Nowhere(Reason.NO_SESSIONS);
        }
        double cut = sides.terms().cut(comparison.sessions()) + sides.ahead();
        if (cut < 0) {
            return new Nowhere(Reason.BEHIND_WITHOUT_IT);
        }
        if (cut < sides.terms().shareMinimum()) {
            return new Nowhere(Reason.HELD_BY_MINIMUM);
        }
        if (cut > sides.terms().shareMaximum()) {
            return new Nowhere(Reason.HELD_BY_MAXIMUM);
        }
        return cut > gross ? new Nowhere(Reason.AHEAD_EVEN_AT_MOST) : new At(100 * cut / gross);
    }

    /// The membership of a platform at which it leaves as much as its rival, in dollars a month.
    public Solved membership(Platform platform, Platform rival) {
        if (isUnknown(platform, rival)) {
            return new Nowhere(Reason.RATE_UNKNOWN);
        }
        var sides = sides(platform, rival);
        double membership = sides.terms().membership() + sides.ahead();
        return membership < 0 ? new Nowhere(Reason.BEHIND_WITHOUT_IT) : new At(membership);
    }

    /// How much more a session the first has to leave than the second to make up for its fixed costs, in dollars;
    /// negative when it is the second that has to.
    public Solved rateGap(Platform first, Platform second) {
        if (comparison.sessions() <= 0) {
            return new Nowhere(Reason.NO_SESSIONS);
        }
        var one = terms(first);
        var two = terms(second);
        return new At((one.membership() + one.tools() - two.membership() - two.tools()) / comparison.sessions());
    }

    /// The cut of all its rates at which the platform that is ahead leaves only as much as the other, in percent.
    public Solved rateCut(Platform first, Platform second) {
        if (isUnknown(first, second)) {
            return new Nowhere(Reason.RATE_UNKNOWN);
        }
        double ahead = sides(first, second).ahead();
        if (ahead == 0) {
            return new Nowhere(Reason.EQUAL_ALREADY);
        }
        var sides = ahead > 0 ? sides(first, second) : sides(second, first);
        var rival = NetCurve.constant(curve(sides.mine().platform()).at(comparison.sessions()) - sides.ahead());
        return Crossings.leads(byRate(sides), rival).stream()
                .filter(lead -> lead.from() < 1 && lead.leader() == Leader.FIRST)
                .reduce((lower, higher) -> higher)
                .filter(lead -> lead.from() > 0)
                .<Solved>map(lead -> new At(100 * (1 - lead.from())))
                .orElseGet(() -> new Nowhere(Reason.AHEAD_EVEN_AT_MOST));
    }

    /// A platform's net against the part of its rates that is left, from 0 to 1.
    private NetCurve byRate(Sides sides) {
        var terms = sides.terms();
        double sessions = comparison.sessions();
        double withRates = terms.gross()
                - terms.billing()
                - terms.clawback()
                - terms.unpaidClaims()
                - terms.unpaidClient()
                - terms.cardPercent();
        double net = curve(sides.mine().platform()).at(sessions);
        double rest = net - sessions * withRates + terms.cut(sessions);
        return NetCurve.clamped(
                sessions * withRates, rest, sessions * terms.share(), terms.shareMinimum(), terms.shareMaximum());
    }

    private Sides sides(Platform platform, Platform rival) {
        double ahead = curve(platform).at(comparison.sessions()) - curve(rival).at(comparison.sessions());
        double scale = Math.abs(curve(platform).at(comparison.sessions()));
        return new Sides(
                comparison.offer(platform), terms(platform), Math.abs(ahead) <= NetCurve.ROUNDING * scale ? 0 : ahead);
    }

    private boolean isUnknown(Platform one, Platform other) {
        return !comparison.alternative(one).isKnown()
                || !comparison.alternative(other).isKnown();
    }

    private NetTerms terms(Platform platform) {
        return comparison.offer(platform).terms(comparison.practice());
    }

    private NetCurve curve(Platform platform) {
        return comparison.alternative(platform).curve();
    }
}
