package app.fairpanel.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The practice's mix of sessions, what each platform pays for them, and which payers cannot move.
///
/// @param lines in the clinician's order; may be empty, and then average payouts count
/// @param rates at most one for each line and platform
/// @param places at most one for each payer
public record FeeSchedule(List<SessionLine> lines, List<LineRate> rates, List<PayerPlace> places) {
    public static final FeeSchedule EMPTY = new FeeSchedule(List.of(), List.of(), List.of());

    public FeeSchedule {
        lines = List.copyOf(lines);
        rates = List.copyOf(rates);
        places = List.copyOf(places);
    }

    public Optional<LineRate> rate(String line, String platform) {
        return rates.stream().filter(rate -> rate.isOf(line, platform)).findFirst();
    }

    public Optional<String> place(String payer) {
        return places.stream()
                .filter(place -> place.payer().equals(payer))
                .map(PayerPlace::platform)
                .findFirst();
    }

    public FeeSchedule withLines(List<SessionLine> changed) {
        return new FeeSchedule(changed, rates, places);
    }

    /// Adds a rate, or replaces the one for its line and platform.
    public FeeSchedule with(LineRate rate) {
        var kept = without(rates, other -> other.isOf(rate.line(), rate.platform()));
        kept.add(rate);
        return new FeeSchedule(lines, kept, places);
    }

    /// Makes a rate unknown again.
    public FeeSchedule withoutRate(String line, String platform) {
        return new FeeSchedule(lines, without(rates, other -> other.isOf(line, platform)), places);
    }

    /// Removes a line with its rates.
    public FeeSchedule withoutLine(String line) {
        return new FeeSchedule(
                without(lines, other -> other.id().equals(line)),
                without(rates, other -> other.line().equals(line)),
                places);
    }

    /// Keeps a payer with a platform, in place of where it was kept before.
    public FeeSchedule with(PayerPlace place) {
        var kept = without(places, other -> other.payer().equals(place.payer()));
        kept.add(place);
        return new FeeSchedule(lines, rates, kept);
    }

    /// Lets a payer go anywhere again.
    public FeeSchedule withoutPlace(String payer) {
        return new FeeSchedule(
                lines, rates, without(places, other -> other.payer().equals(payer)));
    }

    private static <T> List<T> without(List<T> list, Predicate<T> dropped) {
        var kept = new ArrayList<>(list);
        kept.removeIf(dropped);
        return kept;
    }
}
