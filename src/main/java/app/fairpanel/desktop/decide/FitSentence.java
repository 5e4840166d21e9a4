package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Contributions;
import app.fairpanel.decision.Fit;
import app.fairpanel.decision.FitVerdict;
import app.fairpanel.decision.MustHaves;
import app.fairpanel.decision.Scorecard;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the weights and ratings come to, in words.
public final class FitSentence {
    private static final int MOST_REASONS = 4;
    /// A space at which no line ends.
    private static final String UNBROKEN = "\u00a0";

    private final Messages messages;

    public FitSentence(Messages messages) {
        this.messages = messages;
    }

    /// The verdict with what makes it, and what it does not say.
    public String of(Scorecard card, FitVerdict verdict, Names names) {
        return joined(verdict(card, verdict, names), caveats(card, verdict, names));
    }

    /// The verdict with what makes it.
    public String verdict(Scorecard card, FitVerdict verdict, Names names) {
        return switch (verdict) {
            case FitVerdict.NoPlatforms() -> messages.get("decide.sentence.no-platforms");
            case FitVerdict.NothingCounts() -> messages.get("decide.sentence.no-criteria");
            case FitVerdict.NothingRated() -> messages.get("decide.sentence.no-ratings");
            case FitVerdict.AllFail() -> messages.get("decide.sentence.all-failed");
            case FitVerdict.OnlyRated(var platform) -> messages.get("decide.sentence.one", names.platform(platform));
            case FitVerdict.OnlyLeft(var platform) ->
                messages.get("decide.sentence.only-left", names.platform(platform));
            case FitVerdict.TooLittle(var thin) -> tooLittle(card, thin, names);
            case FitVerdict.Tie(var leaders, var margin, var _) ->
                messages.get(
                        "decide.sentence.tie",
                        names.platforms(leaders),
                        BigDecimal.valueOf(margin).stripTrailingZeros().toPlainString());
            case FitVerdict.Leads leads ->
                messages.get(
                        "decide.sentence.leads",
                        names.platform(leads.leader()),
                        names.platform(leads.next()),
                        Math.round(leads.lead()),
                        reasons(card, leads, names));
        };
    }

    /// What the verdict does not say; empty where it says all.
    public String caveats(Scorecard card, FitVerdict verdict, Names names) {
        return switch (verdict) {
            case FitVerdict.OnlyLeft(var platform) -> uncleared(card, platform, names);
            case FitVerdict.Tie tie -> thin(card, tie.thin(), names);
            case FitVerdict.Leads leads ->
                joined(
                        leads.whole() ? "" : messages.get("decide.sentence.so-far"),
                        uncleared(card, leads.leader(), names),
                        thin(card, leads.thin(), names));
            case FitVerdict.NoPlatforms _,
                    FitVerdict.NothingCounts _,
                    FitVerdict.NothingRated _,
                    FitVerdict.AllFail _,
                    FitVerdict.OnlyRated _,
                    FitVerdict.TooLittle _ -> "";
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String tooLittle(Scorecard card, List<String> thin, Names names) {
        return messages.get(
                "decide.sentence.too-little",
                names.platforms(thin),
                Math.round(100
                        * thin.stream()
                                .mapToDouble(platform -> card.fit(platform).coverage())
                                .min()
                                .orElse(0)),
                Math.round(100 * Fit.ENOUGH),
                thin.size());
    }

    private String thin(Scorecard card, List<String> thin, Names names) {
        return thin.stream()
                .map(platform -> messages.get(
                        "decide.sentence.thin",
                        names.platform(platform),
                        Math.round(100 * card.fit(platform).coverage())))
                .collect(Collectors.joining(" "));
    }

    private String uncleared(Scorecard card, String platform, Names names) {
        return card.mustHaves(platform) == MustHaves.NOT_CLEARED
                ? messages.get(
                        "decide.sentence.uncleared",
                        names.topics(mustHaves(card, platform, Optional.empty())),
                        names.platform(platform))
                : "";
    }

    /// "Telehealth +6, EHR +3, Cost −5", the largest first.
    private String reasons(Scorecard card, FitVerdict.Leads leads, Names names) {
        return Contributions.between(card, leads.leader(), leads.next()).entrySet().stream()
                .filter(entry -> Math.round(entry.getValue()) != 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -Math.abs(entry.getValue())))
                .limit(MOST_REASONS)
                .map(entry -> names.topic(entry.getKey()) + UNBROKEN + signed(Math.round(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String signed(long points) {
        return points > 0 ? "+" + points : "\u2212" + -points;
    }

    /// "67 of 100", or that it is not rated.
    String score(Scorecard card, String platform) {
        var score = card.fit(platform).score();
        return score.isPresent()
                ? messages.get("decide.score", Math.round(score.getAsDouble()))
                : messages.get("decide.score.none");
    }

    String coverage(Scorecard card, String platform) {
        return messages.get(
                "decide.coverage", Math.round(100 * card.fit(platform).coverage()));
    }

    /// How the platform stands with the must-haves; nothing when there are none.
    Optional<String> mustHaves(Scorecard card, String platform, Names names) {
        if (card.decision().criteria().stream().noneMatch(Criterion::mustHave)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (card.mustHaves(platform)) {
                    case MET -> messages.get("decide.must.met");
                    case NOT_CLEARED ->
                        messages.get(
                                "decide.must.not-cleared", names.topics(mustHaves(card, platform, Optional.empty())));
                    case FAILED ->
                        messages.get("decide.must.failed", names.topics(mustHaves(card, platform, Optional.of(false))));
                });
    }

    private static List<String> mustHaves(Scorecard card, String platform, Optional<Boolean> passes) {
        return card.decision().criteria().stream()
                .filter(Criterion::mustHave)
                .map(Criterion::topic)
                .filter(topic -> card.decision()
                        .clearance(topic, platform)
                        .map(Clearance::passes)
                        .equals(passes))
                .toList();
    }
}
