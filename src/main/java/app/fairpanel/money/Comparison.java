package app.fairpanel.money;

import app.fairpanel.evaluation.Leaving;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Lead.Leader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// All platforms of an evaluation side by side at one caseload.
public final class Comparison {
    private final Numbers practice;
    private final List<Offer> offers;
    private final double sessions;
    private final Map<String, String> kept;
    private final List<PlatformResult> results;
    private final List<Alternative> alternatives;

    /// @param kept the id of the platform that a payer must stay with
    Comparison(Numbers practice, List<Offer> offers, double sessions, Map<String, String> kept) {
        this.practice = practice;
        this.kept = kept;
        this.offers = List.copyOf(offers);
        this.sessions = sessions;
        results = offers.stream()
                .map(offer -> PlatformResult.of(practice, offer, sessions))
                .toList();
        boolean countTime = practice.isYes(Input.COUNT_ADMIN_TIME);
        alternatives = offers.stream()
                .map(offer -> new Alternative(
                        offer.platform().id(),
                        offer.platform().name(),
                        offer.terms(practice).curve(countTime),
                        offer.sessions(practice).unknown()))
                .toList();
    }

    /// At the caseload that the practice plans.
    public static Comparison of(MoneyInputs inputs) {
        var practice = inputs.practiceNumbers();
        return new Comparison(practice, inputs.offers(), Caseload.planned(practice), inputs.kept());
    }

    /// The same at another caseload.
    ///
    /// @param completed sessions a month, not negative
    public Comparison at(double completed) {
        return new Comparison(practice, offers, completed, kept);
    }

    /// Completed sessions a month.
    public double sessions() {
        return sessions;
    }

    /// The most sessions a month that the practice could complete.
    public double capacity() {
        return Caseload.capacity(practice);
    }

    /// The same with one input changed; the caseload follows when the input moves it.
    Comparison with(InputKey key, double number) {
        var input = key.input();
        var changedPractice = key.platform().isEmpty() ? practice.with(input, number) : practice;
        var changedOffers = offers.stream()
                .map(offer ->
                        key.platform().filter(offer.platform().id()::equals).isPresent()
                                ? offer.with(input, number)
                                : offer)
                .toList();
        return new Comparison(
                changedPractice,
                changedOffers,
                key.platform().isEmpty() ? Caseload.planned(changedPractice) : sessions,
                kept);
    }

    Numbers practice() {
        return practice;
    }

    List<Offer> offers() {
        return offers;
    }

    /// @throws IllegalArgumentException for a platform that is not compared
    Offer offer(Platform platform) {
        return offers.get(position(platform));
    }

    Alternative alternative(Platform platform) {
        return alternatives.get(position(platform));
    }

    private int position(Platform platform) {
        return IntStream.range(0, offers.size())
                .filter(i -> offers.get(i).platform().id().equals(platform.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not compared: " + platform.id()));
    }

    /// The cash of each platform from a day on, for as long as the practice looks ahead.
    ///
    /// @return in the order of the evaluation; of platforms whose rates are unknown, none
    public List<Timeline> timelines(LocalDate start, Optional<Leaving> leaving) {
        return offers.stream()
                .filter(offer -> offer.sessions(practice).isKnown())
                .map(offer -> CashFlow.timeline(practice, offer, start, leaving))
                .toList();
    }

    /// In the order of the evaluation.
    public List<PlatformResult> platforms() {
        return results;
    }

    public List<Alternative> alternatives() {
        return alternatives;
    }

    /// Staying as things are, when the user has said what that leaves.
    public Optional<Alternative> today() {
        return practice.isKnown(Input.TODAY_NET)
                ? Optional.of(Alternative.today(practice.get(Input.TODAY_NET)))
                : Optional.empty();
    }

    /// The two platforms that leave most together, or what it would take to say; nothing with fewer than two.
    public Optional<BothAtOnce> both() {
        return BothAtOnce.best(this, kept);
    }

    /// Two alternatives against each other, be they platforms or not.
    public BreakEven breakEven(Alternative first, Alternative second) {
        return BreakEven.between(first, second, capacity());
    }

    /// The platform that leaves most at this caseload, the first of equals; nothing while no platform's net is known.
    public Optional<Alternative> best() {
        return alternatives.stream().filter(Alternative::isKnown).reduce((one, other) -> {
            double ahead = other.curve().at(sessions) - one.curve().at(sessions);
            return ahead > 0 ? other : one;
        });
    }

    /// Two platforms by their positions in the evaluation.
    public BreakEven breakEven(int first, int second) {
        return BreakEven.between(alternatives.get(first), alternatives.get(second), capacity());
    }

    /// Every pair of platforms, in the order of the evaluation.
    public List<BreakEven> breakEvens() {
        return IntStream.range(0, alternatives.size())
                .boxed()
                .flatMap(first ->
                        IntStream.range(first + 1, alternatives.size()).mapToObj(second -> breakEven(first, second)))
                .toList();
    }

    /// The two to show when two can be shown: the best at this caseload and the next best, in the evaluation's order;
    /// those whose net is unknown come last. Nothing with fewer than two platforms.
    public Optional<BreakEven> closest() {
        if (alternatives.size() < 2) {
            return Optional.empty();
        }
        var two = IntStream.range(0, alternatives.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !alternatives.get(i).isKnown())
                        .thenComparingDouble(i -> -alternatives.get(i).curve().at(sessions)))
                .limit(2)
                .sorted()
                .toList();
        return Optional.of(breakEven(two.get(0), two.get(1)));
    }

    /// How far the first of two is ahead of the second at this caseload, in dollars a month; negative when it is
    /// behind.
    public double ahead(BreakEven pair) {
        return pair.leaderAt(sessions) == Leader.EQUAL
                ? 0
                : pair.first().curve().at(sessions) - pair.second().curve().at(sessions);
    }
}
