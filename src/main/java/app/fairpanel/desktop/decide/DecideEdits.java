package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Situation;
import app.fairpanel.catalog.TradeOff;
import app.fairpanel.decision.StartingPoints;
import app.fairpanel.decision.Weights;
import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Decision.Weighting;
import app.fairpanel.evaluation.MoneyScale;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Rating;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the view changes in the document, each as one step to undo.
final class DecideEdits {
    /// The weight of a topic that was just added.
    static final int FIRST_WEIGHT = 50;

    private record Run(String what, String topic) {}

    private final Document document;
    private final Messages messages;
    private final Catalog catalog;
    private final StartingPoints starts;

    DecideEdits(Document document, Messages messages, Catalog catalog) {
        this.document = document;
        this.messages = messages;
        this.catalog = catalog;
        starts = new StartingPoints(catalog.content());
    }

    void add(String topic, String name) {
        edit(
                messages.get("decide.edit.add", name),
                decision -> decision.with(new Criterion(topic, BigDecimal.valueOf(FIRST_WEIGHT), false, "", "", "")));
    }

    void remove(String topic, String name) {
        edit(
                messages.get("decide.edit.remove", name),
                decision -> decision.withCriteria(decision.criteria().stream()
                        .filter(criterion -> !criterion.topic().equals(topic))
                        .toList()));
    }

    void weigh(String topic, String name, int weight) {
        run(
                messages.get("decide.edit.weight", name),
                new Run("weight", topic),
                decision -> Weights.with(decision, topic, BigDecimal.valueOf(weight)));
    }

    /// Whether weights are set one by one, or follow from the order.
    void weighting(Weighting weighting) {
        edit(messages.get("decide.edit.weighting"), decision -> decision.with(weighting));
    }

    /// Puts a topic, or money, at another place of the order.
    void move(String topic, String name, int place) {
        edit(messages.get("decide.edit.move", name), decision -> Weights.moved(decision, topic, place));
    }

    /// Lets money count on a scale, or no longer.
    void money(Optional<MoneyScale> scale) {
        edit(messages.get("decide.edit.money"), decision -> decision.withMoney(scale));
    }

    /// What a topic, or money, is called.
    String name(String topic) {
        return new Names(messages, catalog, document.current()).topic(topic);
    }

    boolean isReadOnly() {
        return document.isReadOnly();
    }

    void need(String topic, String name, String words) {
        run(
                messages.get("decide.edit.need", name),
                new Run("need", topic),
                decision -> change(decision, topic, criterion -> criterion.withNeed(words)));
    }

    void mustHave(String topic, String name, boolean mustHave) {
        edit(
                messages.get("decide.edit.must", name),
                decision -> change(decision, topic, criterion -> criterion.withMustHave(mustHave)));
    }

    void zero(String topic, String name, String words) {
        run(
                messages.get("decide.edit.anchor", name),
                new Run("zero", topic),
                decision -> change(decision, topic, criterion -> criterion.withZero(words)));
    }

    void ten(String topic, String name, String words) {
        run(
                messages.get("decide.edit.anchor", name),
                new Run("ten", topic),
                decision -> change(decision, topic, criterion -> criterion.withTen(words)));
    }

    void rate(String topic, String name, Platform platform, Optional<BigDecimal> score) {
        edit(
                messages.get("decide.edit.rate", name, platform.name()),
                decision -> score.map(set -> decision.with(new Rating(
                                topic,
                                platform.id(),
                                set,
                                decision.rating(topic, platform.id())
                                        .map(Rating::reason)
                                        .orElse(""))))
                        .orElseGet(() -> decision.withoutRating(topic, platform.id())));
    }

    void clear(String topic, String name, Platform platform, Optional<Boolean> passes) {
        edit(
                messages.get("decide.edit.clear", name, platform.name()),
                decision -> decision.withClearance(
                        topic,
                        platform.id(),
                        passes.map(set -> new Clearance(
                                topic,
                                platform.id(),
                                set,
                                decision.clearance(topic, platform.id())
                                        .map(Clearance::reason)
                                        .orElse("")))));
    }

    void take(Situation situation) {
        edit(messages.get("decide.edit.start", situation.title()), decision -> starts.take(decision, situation));
    }

    void take(TradeOff tradeOff, TradeOff.Side side) {
        edit(messages.get("decide.edit.start", tradeOff.title()), decision -> starts.take(decision, tradeOff, side));
    }

    void endRun() {
        document.endRun();
    }

    private static Decision change(Decision decision, String topic, UnaryOperator<Criterion> change) {
        return decision.criterion(topic).map(change).map(decision::with).orElse(decision);
    }

    private void edit(String label, UnaryOperator<Decision> change) {
        document.edit(label, evaluation -> evaluation.with(change.apply(evaluation.decision())));
    }

    private void run(String label, Run run, UnaryOperator<Decision> change) {
        document.editRun(label, run, evaluation -> evaluation.with(change.apply(evaluation.decision())));
    }
}
