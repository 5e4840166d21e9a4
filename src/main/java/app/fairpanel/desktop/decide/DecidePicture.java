package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.decision.Weights;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Rating;
import app.fairpanel.evidence.Evidence;
import java.util.List;
import java.util.Map;

/// Everything the view shows at one moment.
///
/// @param lines the topics that count, in their order
/// @param addable the topics that could count too
record DecidePicture(
        Decision decision, List<Platform> platforms, List<CriterionLine> lines, List<Topic> addable, Topics topics) {

    static DecidePicture of(Evaluation evaluation, Evidence evidence, Catalog catalog) {
        var topics = new Topics(catalog, evaluation.board());
        var decision = evaluation.decision();
        var platforms = evaluation.shownPlatforms();
        Map<String, Double> weights = Weights.of(decision);
        var lines = decision.criteria().stream()
                .map(criterion -> new CriterionLine(
                        criterion,
                        name(topics, criterion.topic()),
                        Math.round(100 * weights.getOrDefault(criterion.topic(), 0.0)),
                        platforms.stream()
                                .map(platform -> rating(decision, evidence, criterion, platform))
                                .toList()))
                .toList();
        var addable = topics.shown().stream()
                .filter(topic -> decision.criterion(topic.id()).isEmpty())
                .toList();
        return new DecidePicture(decision, platforms, lines, addable, topics);
    }

    private static RatingLine rating(Decision decision, Evidence evidence, Criterion criterion, Platform platform) {
        return new RatingLine(
                platform,
                decision.rating(criterion.topic(), platform.id()).map(Rating::score),
                decision.clearance(criterion.topic(), platform.id()).map(Clearance::passes),
                evidence.cell(criterion.topic(), platform.id()).status());
    }

    String name(String topic) {
        return name(topics, topic);
    }

    private static String name(Topics topics, String topic) {
        return topics.topic(topic).map(Topic::name).orElse(topic);
    }

    List<String> platformIds() {
        return platforms.stream().map(Platform::id).toList();
    }

    String platformName(String id) {
        return platforms.stream()
                .filter(platform -> platform.id().equals(id))
                .map(Platform::name)
                .findFirst()
                .orElse(id);
    }
}
