package app.fairpanel.money;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.Schedule.Entry;
import app.fairpanel.money.Schedule.Rate;
import app.fairpanel.money.Verdict.MissingRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Two platforms at the same time: every payer goes whole to one of them, never one payer over two tax IDs; both have
/// their fixed costs paid. Cash clients go through the one that keeps less of what they pay.
public sealed interface BothAtOnce {
    /// More payers than this are not tried in every combination.
    int MOST_PAYERS = 14;

    /// The best way to split the payers at this caseload.
    ///
    /// @param alternative its net, to compare with others
    /// @param places the platform of each payer; lines for every payer stand under the empty name
    record Best(Alternative alternative, Map<String, Platform> places) implements BothAtOnce {
        /// Whether each of the two has a payer at all.
        public boolean usesBoth() {
            return places.values().stream().distinct().count() > 1;
        }
    }

    /// It cannot be worked out before these rates are known at one of the two at least.
    record Missing(List<MissingRate> rates) implements BothAtOnce {}

    /// The fee schedule has no rates per payer at both platforms.
    record NoRatesPerPayer() implements BothAtOnce {}

    /// More payers than can be tried.
    record TooManyPayers(int payers) implements BothAtOnce {}

    /// @param kept the id of the platform that a payer must stay with
    static BothAtOnce of(Comparison comparison, Map<String, String> kept, Platform first, Platform second) {
        var one = comparison.offer(first);
        var two = comparison.offer(second);
        var payers = payers(one.schedule());
        if (one.schedule().isEmpty() || two.schedule().isEmpty() || payers.size() < 2) {
            return new NoRatesPerPayer();
        }
        if (payers.size() > MOST_PAYERS) {
            return new TooManyPayers(payers.size());
        }
        var missing = missing(one, two);
        return missing.isEmpty() ? new Split(comparison, kept, one, two, payers).best() : new Missing(missing);
    }

    private static List<String> payers(Schedule schedule) {
        return schedule.entries().stream()
                .map(entry -> payer(entry.line()))
                .distinct()
                .toList();
    }

    private static String payer(SessionLine line) {
        return line.payer().orElse("");
    }

    /// What is unknown at both, or unknown at one and not taken by the other.
    private static List<MissingRate> missing(Offer one, Offer two) {
        var missing = new ArrayList<MissingRate>();
        for (int i = 0; i < one.schedule().entries().size(); i++) {
            var mine = one.schedule().entries().get(i);
            var theirs = two.schedule().entries().get(i);
            boolean known = mine.rate() instanceof Rate.Known || theirs.rate() instanceof Rate.Known;
            if (!known && mine.share() > 0) {
                Stream.of(Map.entry(one, mine), Map.entry(two, theirs))
                        .filter(side -> side.getValue().rate() instanceof Rate.Unknown)
                        .forEach(side -> missing.add(
                                new MissingRate(side.getKey().platform().id(), mine.line())));
            }
        }
        return missing;
    }

    /// Of every two platforms that are compared, the pair that leaves most together; where none can be worked out,
    /// what the first lacks.
    ///
    /// @return nothing with fewer than two platforms
    static Optional<BothAtOnce> best(Comparison comparison, Map<String, String> kept) {
        var platforms = comparison.offers().stream().map(Offer::platform).toList();
        var found = new ArrayList<BothAtOnce>();
        for (int i = 0; i < platforms.size(); i++) {
            for (int j = i + 1; j < platforms.size(); j++) {
                found.add(of(comparison, kept, platforms.get(i), platforms.get(j)));
            }
        }
        return found.stream()
                .reduce((one, other) ->
                        net(other, comparison.sessions()) > net(one, comparison.sessions()) ? other : one);
    }

    private static double net(BothAtOnce both, double sessions) {
        return both instanceof Best best ? best.alternative().curve().at(sessions) : Double.NEGATIVE_INFINITY;
    }

    /// Tries all ways to split the payers.
    record Split(Comparison comparison, Map<String, String> kept, Offer one, Offer two, List<String> payers) {
        BothAtOnce best() {
            var mine = new Side(this, one);
            var theirs = new Side(this, two);
            double most = Double.NEGATIVE_INFINITY;
            int best = -1;
            for (int way = 0; way < 1 << payers.size(); way++) {
                double net = mine.net(way, 0) + theirs.net(way, 1);
                if (net > most) {
                    most = net;
                    best = way;
                }
            }
            return best < 0 ? new NoRatesPerPayer() : split(places(best));
        }

        private Map<String, Platform> places(int way) {
            var places = new TreeMap<String, Platform>();
            for (int i = 0; i < payers.size(); i++) {
                places.put(payers.get(i), (way >> i & 1) == 0 ? one.platform() : two.platform());
            }
            return places;
        }

        private boolean isAllowed(String payer, Offer offer) {
            return isFree(payer, offer.platform()) && isKnown(payer, offer);
        }

        private boolean isFree(String payer, Platform platform) {
            var at = kept.get(payer);
            return at == null
                    || at.equals(platform.id())
                    || !(at.equals(one.platform().id())
                            || at.equals(two.platform().id()));
        }

        private static boolean isKnown(String payer, Offer offer) {
            return offer.schedule().entries().stream()
                    .filter(entry -> payer(entry.line()).equals(payer) && entry.share() > 0)
                    .noneMatch(entry -> entry.rate() instanceof Rate.Unknown);
        }

        private Best split(Map<String, Platform> places) {
            var mine =
                    part(one, payer -> one.platform().equals(places.get(payer))).terms(comparison.practice());
            var theirs =
                    part(two, payer -> two.platform().equals(places.get(payer))).terms(comparison.practice());
            boolean countTime = comparison.practice().isYes(Input.COUNT_ADMIN_TIME);
            double countedTwice = Math.min(mine.cash(), theirs.cash());
            var curve = mine.curve(countTime).plus(theirs.curve(countTime)).plus(NetCurve.constant(-countedTwice));
            var name = one.platform().name() + " + " + two.platform().name();
            return new Best(
                    new Alternative(one.platform().id() + "+" + two.platform().id(), name, curve, List.of()), places);
        }

        private static Offer part(Offer offer, Predicate<String> here) {
            return offer.with(new Schedule(offer.schedule().entries().stream()
                    .map(entry -> here.test(payer(entry.line())) ? entry : new Entry(entry.line(), new Rate.NotTaken()))
                    .toList()));
        }
    }

    /// What each payer leaves at one of the two, so that a split is only a sum.
    final class Side {
        private final NetTerms terms;
        private final double[] dollars;
        private final double[] shares;
        private final boolean[] allowed;

        private Side(Split split, Offer offer) {
            int count = split.payers().size();
            terms = offer.terms(split.comparison().practice());
            dollars = new double[count];
            shares = new double[count];
            allowed = new boolean[count];
            for (int i = 0; i < count; i++) {
                var payer = split.payers().get(i);
                var part = Split.part(offer, payer::equals)
                        .terms(split.comparison().practice());
                dollars[i] = split.comparison().sessions() * part.perSession();
                shares[i] = split.comparison().sessions() * part.share();
                allowed[i] = split.isAllowed(payer, offer);
            }
        }

        /// What the payers that a split sends here leave; infinitely little when one cannot come.
        double net(int way, int here) {
            double net = 0;
            double share = 0;
            for (int i = 0; i < dollars.length; i++) {
                if ((way >> i & 1) == here) {
                    if (!allowed[i]) {
                        return Double.NEGATIVE_INFINITY;
                    }
                    net += dollars[i];
                    share += shares[i];
                }
            }
            return net - terms.cutOf(share);
        }
    }
}
