package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.decision.Scorecard;
import app.fairpanel.decision.Weights;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Rating;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.MoneyInputs;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything the view shows at one moment.
///
/// @param lines the topics that count, in their order
/// @param money how money takes part, if it does
/// @param addable the topics that could count too
record DecidePicture(
        Scorecard card,
        List<Platform> platforms,
        List<CriterionLine> lines,
        Optional<MoneyLine> money,
        List<Topic> addable,
        Names names) {

    static DecidePicture of(Evaluation evaluation, Evidence evidence, Catalog catalog, Messages messages) {
        var decision = evaluation.decision();
        var platforms = evaluation.shownPlatforms();
        var card = Scorecard.of(decision, Comparison.of(MoneyInputs.of(evaluation, evidence, catalog)));
        var names = new Names(messages, catalog, evaluation);
        var lines = decision.criteria().stream()
                .map(criterion -> new CriterionLine(
                        criterion,
                        names.topic(criterion.topic()),
                        percent(card.shares(), criterion.topic()),
                        platforms.stream()
                                .map(platform -> rating(decision, evidence, criterion, platform))
                                .toList()))
                .toList();
        var addable = new Topics(catalog, evaluation.board())
                .shown().stream()
                        .filter(topic -> decision.criterion(topic.id()).isEmpty())
                        .toList();
        var money = decision.money()
                .map(scale -> new MoneyLine(
                        scale,
                        percent(card.shares(), Weights.MONEY),
                        platforms.stream()
                                .map(platform -> new MoneyLine.Net(
                                        platform,
                                        card.yearlyNet(platform.id()),
                                        card.rating(Weights.MONEY, platform.id())))
                                .toList()));
        return new DecidePicture(card, platforms, lines, money, addable, names);
    }

    private static long percent(Map<String, Double> shares, String topic) {
        return Math.round(100 * shares.getOrDefault(topic, 0.0));
    }

    private static RatingLine rating(Decision decision, Evidence evidence, Criterion criterion, Platform platform) {
        return new RatingLine(
                platform,
                decision.rating(criterion.topic(), platform.id()).map(Rating::score),
                decision.clearance(criterion.topic(), platform.id()).map(Clearance::passes),
                evidence.cell(criterion.topic(), platform.id()).status());
    }

    Decision decision() {
        return card.decision();
    }

    boolean isByRank() {
        return decision().weighting() == Decision.Weighting.BY_RANK;
    }
}
