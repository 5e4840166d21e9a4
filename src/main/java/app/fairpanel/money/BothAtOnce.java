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

    /// Tries all ways to split the payers.
    record Split(Comparison comparison, Map<String, String> kept, Offer one, Offer two, List<String> payers) {
        BothAtOnce best() {
            Optional<Best> best = Optional.empty();
            for (int way = 0; way < 1 << payers.size(); way++) {
                var places = places(way);
                if (isAllowed(places)) {
                    var candidate = split(places);
                    if (best.isEmpty() || net(candidate) > net(best.get())) {
                        best = Optional.of(candidate);
                    }
                }
            }
            return best.<BothAtOnce>map(found -> found).orElseGet(NoRatesPerPayer::new);
        }

        private double net(Best candidate) {
            return candidate.alternative().curve().at(comparison.sessions());
        }

        private Map<String, Platform> places(int way) {
            var places = new TreeMap<String, Platform>();
            for (int i = 0; i < payers.size(); i++) {
                places.put(payers.get(i), (way >> i & 1) == 0 ? one.platform() : two.platform());
            }
            return places;
        }

        private boolean isAllowed(Map<String, Platform> places) {
            return places.entrySet().stream()
                    .allMatch(place ->
                            isFree(place.getKey(), place.getValue()) && isKnown(place.getKey(), place.getValue()));
        }

        private boolean isFree(String payer, Platform platform) {
            var at = kept.get(payer);
            return at == null
                    || at.equals(platform.id())
                    || !(at.equals(one.platform().id())
                            || at.equals(two.platform().id()));
        }

        private boolean isKnown(String payer, Platform platform) {
            return offer(platform).schedule().entries().stream()
                    .filter(entry -> payer(entry.line()).equals(payer) && entry.share() > 0)
                    .noneMatch(entry -> entry.rate() instanceof Rate.Unknown);
        }

        private Offer offer(Platform platform) {
            return platform.equals(one.platform()) ? one : two;
        }

        private Best split(Map<String, Platform> places) {
            var mine = part(one, places).terms(comparison.practice());
            var theirs = part(two, places).terms(comparison.practice());
            boolean countTime = comparison.practice().isYes(Input.COUNT_ADMIN_TIME);
            double countedTwice = Math.min(mine.cash(), theirs.cash());
            var curve = mine.curve(countTime).plus(theirs.curve(countTime)).plus(NetCurve.constant(-countedTwice));
            var name = one.platform().name() + " + " + two.platform().name();
            return new Best(
                    new Alternative(one.platform().id() + "+" + two.platform().id(), name, curve, List.of()), places);
        }

        private static Offer part(Offer offer, Map<String, Platform> places) {
            return offer.with(new Schedule(offer.schedule().entries().stream()
                    .map(entry -> offer.platform().equals(places.get(payer(entry.line())))
                            ? entry
                            : new Entry(entry.line(), new Rate.NotTaken()))
                    .toList()));
        }
    }
}
