package app.fairpanel.decision;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.BothAtOnce;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.Input;
import app.fairpanel.money.Lead.Leader;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.Origin;
import app.fairpanel.money.Uncertain;
import app.fairpanel.money.ValueOfAsking;
import app.fairpanel.money.Verdict;
import app.fairpanel.money.WorstCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything the decision comes to at one moment. It takes a while; work it out off the user interface's thread.
///
/// @param known what it comes to on everything that is known
/// @param written what it comes to on what is in writing only, the rest at its worst plausible value
/// @param promises what the lead rests on and is not in writing
/// @param flips the smallest single changes that make another platform fit best
/// @param ready what stands between the clinician and signing, for each platform
/// @param both the best two at once; nothing with fewer than two platforms
/// @param caseloadIsAssumed whether the clinician has not said how many sessions a week there are
/// @param ownNumbers how many numbers of platforms the clinician entered, which count as certain
public record Outlook(
        Evaluation evaluation,
        Verdicts known,
        Verdicts written,
        List<Promise> promises,
        RandomWeightings weightings,
        List<Flip> flips,
        AskNext asks,
        List<FollowUp> followUps,
        List<Readiness> ready,
        Optional<BothAtOnce> both,
        boolean caseloadIsAssumed,
        int ownNumbers) {

    /// The same question answered twice: who is ahead in money, and who fits best.
    public record Verdicts(Comparison money, Scorecard card, FitVerdict fit) {
        static Verdicts of(Comparison money, Scorecard card) {
            return new Verdicts(money, card, FitVerdict.of(card));
        }

        /// The two platforms that leave most; nothing while that cannot be said of two.
        public Optional<BreakEven> pair() {
            return money.closest().filter(pair -> !(pair.verdict() instanceof Verdict.CannotSay));
        }

        /// The id of the platform that is ahead in money; nothing for equals.
        public Optional<String> richest() {
            return pair().flatMap(pair -> switch (pair.leaderAt(money.sessions())) {
                case FIRST -> Optional.of(pair.first().id());
                case SECOND -> Optional.of(pair.second().id());
                case EQUAL -> Optional.<String>empty();
            });
        }

        /// By how much it is ahead, in dollars a month; not negative.
        public double aheadBy() {
            return pair().map(pair -> Math.abs(money.ahead(pair))).orElse(0.0);
        }

        /// Whether the two that leave most leave the same.
        public boolean isEven() {
            return pair().filter(pair -> pair.leaderAt(money.sessions()) == Leader.EQUAL)
                    .isPresent();
        }

        /// The id of the platform that fits best, by more than the margin or as the only one that is left.
        public Optional<String> fittest() {
            return switch (fit) {
                case FitVerdict.Leads leads -> Optional.of(leads.leader());
                case FitVerdict.OnlyLeft only -> Optional.of(only.platform());
                case FitVerdict.NoPlatforms _,
                        FitVerdict.NothingCounts _,
                        FitVerdict.NothingRated _,
                        FitVerdict.AllFail _,
                        FitVerdict.OnlyRated _,
                        FitVerdict.TooLittle _,
                        FitVerdict.Tie _ -> Optional.empty();
            };
        }
    }

    public static Outlook of(Evaluation evaluation, Evidence evidence, Catalog catalog) {
        var inputs = MoneyInputs.of(evaluation, evidence, catalog);
        var money = Comparison.of(inputs);
        var decision = evaluation.decision();
        var known = Verdicts.of(money, Scorecard.of(decision, money));
        var worst = WorstCase.of(inputs, money);
        var floor = OnlyInWriting.of(decision, evaluation.shownPlatforms(), evidence);
        var threshold = decision.worthAsking()
                .or(() -> inputs.practice(Input.ASKING_THRESHOLD).number())
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
        return new Outlook(
                evaluation,
                known,
                Verdicts.of(worst, Scorecard.of(floor, worst)),
                promises(known, inputs, evidence),
                RandomWeightings.of(known.card(), RandomWeightings.SEED, RandomWeightings.COUNT),
                Flip.of(known.card()),
                AskNext.of(
                        evaluation,
                        evidence,
                        catalog,
                        known.card(),
                        ValueOfAsking.of(inputs, money, RandomWeightings.SEED),
                        threshold),
                FollowUp.of(evaluation, evidence, catalog),
                evaluation.shownPlatforms().stream()
                        .map(platform -> Readiness.of(platform.id(), evaluation, evidence, catalog))
                        .toList(),
                money.both(),
                inputs.practice(Input.SESSIONS_PER_WEEK).origin().isAssumption(),
                ownNumbers(inputs));
    }

    private static int ownNumbers(MoneyInputs inputs) {
        return (int) inputs.all()
                .filter(value -> value.key().platform().isPresent() && value.origin() instanceof Origin.SetByHand)
                .count();
    }

    private static List<Promise> promises(Verdicts known, MoneyInputs inputs, Evidence evidence) {
        var uncertain = Uncertain.of(inputs, known.money());
        var fit = known.fittest().map(platform -> Promise.ofFit(known.card(), platform, evidence));
        var money = known.richest().map(platform -> Promise.ofMoney(uncertain, platform));
        return Stream.of(fit, money)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
    }

    /// The platforms that the decision is about now: those chosen, else the one that fits best, else the one that
    /// leaves most.
    public List<Platform> favorites() {
        return evaluation
                .decision()
                .commitment()
                .map(Commitment::platforms)
                .or(() -> known.fittest().or(known::richest).map(List::of))
                .orElse(List.of())
                .stream()
                .flatMap(id -> evaluation.platform(id).stream())
                .toList();
    }

    /// Whether nothing that could still be asked could change the decision: what is worth asking is known only once the
    /// clinician has said what matters and one platform fits best, or has decided.
    public boolean canStopAsking() {
        return asks.worthIt().isEmpty()
                && (known.fittest().isPresent()
                        || evaluation.decision().commitment().isPresent());
    }

    /// Whether nothing that could still be asked could change which platform leaves more, while it is open which fits.
    public boolean moneyIsSettled() {
        return asks.worthIt().isEmpty() && !canStopAsking() && known.richest().isPresent() && !caseloadIsAssumed;
    }
}
