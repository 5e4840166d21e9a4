package app.fairpanel.desktop.money;

import app.fairpanel.evaluation.Leaving;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.BothAtOnce;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything the view shows at one moment.
///
/// @param pair the two platforms that the sentence and the chart are about; nothing with fewer than two
/// @param both two platforms at once, or what it would take to say; nothing with fewer than two
/// @param leaving the end of the story, when a stress or a scenario has one
/// @param overlays the scenarios that are laid over the chart
record MoneyPicture(
        MoneyInputs inputs,
        Comparison comparison,
        Optional<BreakEven> pair,
        Optional<BothAtOnce> both,
        Optional<Leaving> leaving,
        List<Overlay> overlays) {
    MoneyPicture {
        overlays = List.copyOf(overlays);
    }

    static MoneyPicture of(MoneyInputs inputs) {
        return of(inputs, Optional.empty());
    }

    static MoneyPicture of(MoneyInputs inputs, Optional<Leaving> leaving) {
        var comparison = Comparison.of(inputs);
        return new MoneyPicture(inputs, comparison, comparison.closest(), comparison.both(), leaving, List.of());
    }

    MoneyPicture with(List<Overlay> laidOver) {
        return new MoneyPicture(inputs, comparison, pair, both, leaving, laidOver);
    }

    /// The split of the payers over two platforms; nothing where all are best at one, or where it cannot be said.
    Optional<BothAtOnce.Best> split() {
        return both.filter(BothAtOnce.Best.class::isInstance)
                .map(BothAtOnce.Best.class::cast)
                .filter(BothAtOnce.Best::usesBoth);
    }

    /// What could be done besides joining one platform: two at once, and staying as things are.
    List<Alternative> others() {
        return Stream.concat(split().map(BothAtOnce.Best::alternative).stream(), comparison.today().stream())
                .toList();
    }

    /// The cash of each platform.
    ///
    /// @param today the first day while the clinician has not said
    List<Timeline> timelines(LocalDate today) {
        return comparison.timelines(inputs.start(today), leaving);
    }

    Platform platform(Alternative alternative) {
        return inputs.platforms().stream()
                .filter(platform -> platform.id().equals(alternative.id()))
                .findFirst()
                .orElseThrow();
    }

    String platformName(String id) {
        return inputs.platforms().stream()
                .filter(platform -> platform.id().equals(id))
                .map(Platform::name)
                .findFirst()
                .orElse(id);
    }

    /// The break-even of the two platforms that another picture is about, at the numbers of this one.
    Optional<BreakEven> pairOf(MoneyPicture other) {
        return other.pair().map(pair -> comparison.breakEven(position(pair.first()), position(pair.second())));
    }

    private int position(Alternative alternative) {
        return inputs.platforms().indexOf(platform(alternative));
    }
}
