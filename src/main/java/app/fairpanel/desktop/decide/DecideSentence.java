package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Contributions;
import app.fairpanel.decision.Fit;
import app.fairpanel.decision.Leaders;
import app.fairpanel.decision.MustHaves;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Decision;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the weights and ratings come to, in words.
final class DecideSentence {
    private static final int MOST_REASONS = 4;

    private final Messages messages;

    DecideSentence(Messages messages) {
        this.messages = messages;
    }

    String of(DecidePicture picture) {
        var decision = picture.decision();
        if (picture.platforms().isEmpty()) {
            return messages.get("decide.sentence.no-platforms");
        }
        if (picture.lines().isEmpty()) {
            return messages.get("decide.sentence.no-criteria");
        }
        var rated = picture.platformIds().stream()
                .filter(platform -> Fit.of(decision, platform).score().isPresent())
                .toList();
        if (rated.isEmpty()) {
            return messages.get("decide.sentence.no-ratings");
        }
        var left = rated.stream()
                .filter(platform -> MustHaves.of(decision, platform) != MustHaves.FAILED)
                .toList();
        if (left.isEmpty()) {
            return messages.get("decide.sentence.all-failed");
        }
        if (rated.size() == 1) {
            return messages.get("decide.sentence.one", picture.platformName(rated.getFirst()));
        }
        if (left.size() == 1) {
            return messages.get("decide.sentence.only-left", picture.platformName(left.getFirst()));
        }
        return ofSeveral(picture, left);
    }

    private String ofSeveral(DecidePicture picture, List<String> left) {
        var decision = picture.decision();
        var leaders = Leaders.of(decision, left);
        if (leaders.size() > 1) {
            return messages.get(
                    "decide.sentence.tie",
                    leaders.stream().map(picture::platformName).collect(Collectors.joining(", ")),
                    BigDecimal.valueOf(Leaders.margin(decision))
                            .stripTrailingZeros()
                            .toPlainString());
        }
        var leader = leaders.getFirst();
        var next = left.stream()
                .filter(platform -> !platform.equals(leader))
                .max(Comparator.comparingDouble(platform -> score(decision, platform)))
                .orElseThrow();
        long lead = Math.round(score(decision, leader) - score(decision, next));
        return messages.get(
                isWhole(decision, leader) && isWhole(decision, next)
                        ? "decide.sentence.leads"
                        : "decide.sentence.leads-so-far",
                picture.platformName(leader),
                picture.platformName(next),
                lead,
                reasons(picture, leader, next));
    }

    /// "Telehealth +6, EHR +3, Cost −5", the largest first.
    private String reasons(DecidePicture picture, String leader, String next) {
        return Contributions.between(picture.decision(), leader, next).entrySet().stream()
                .filter(entry -> Math.round(entry.getValue()) != 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -Math.abs(entry.getValue())))
                .limit(MOST_REASONS)
                .map(entry -> picture.name(entry.getKey()) + " " + signed(Math.round(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String signed(long points) {
        return points > 0 ? "+" + points : "\u2212" + -points;
    }

    private static double score(Decision decision, String platform) {
        return Fit.of(decision, platform).score().orElse(0);
    }

    private static boolean isWhole(Decision decision, String platform) {
        return Fit.of(decision, platform).coverage() > 1 - 1e-9;
    }

    /// "67 of 100", or that it is not rated.
    String score(DecidePicture picture, String platform) {
        var score = Fit.of(picture.decision(), platform).score();
        return score.isPresent()
                ? messages.get("decide.score", Math.round(score.getAsDouble()))
                : messages.get("decide.score.none");
    }

    String coverage(DecidePicture picture, String platform) {
        return messages.get(
                "decide.coverage",
                Math.round(100 * Fit.of(picture.decision(), platform).coverage()));
    }

    /// How the platform stands with the must-haves; nothing when there are none.
    Optional<String> mustHaves(DecidePicture picture, String platform) {
        var musts = picture.lines().stream()
                .filter(line -> line.criterion().mustHave())
                .toList();
        if (musts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (MustHaves.of(picture.decision(), platform)) {
                    case MET -> messages.get("decide.must.met");
                    case NOT_CLEARED ->
                        messages.get("decide.must.not-cleared", names(picture, musts, platform, Optional.empty()));
                    case FAILED ->
                        messages.get("decide.must.failed", names(picture, musts, platform, Optional.of(false)));
                });
    }

    private static String names(
            DecidePicture picture, List<CriterionLine> musts, String platform, Optional<Boolean> passes) {
        return musts.stream()
                .filter(line -> picture.decision()
                        .clearance(line.topic(), platform)
                        .map(clearance -> clearance.passes())
                        .equals(passes))
                .map(CriterionLine::name)
                .collect(Collectors.joining(", "));
    }
}
