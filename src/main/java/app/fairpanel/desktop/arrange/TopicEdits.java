package app.fairpanel.desktop.arrange;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.TopicGroup;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.words.DifferenceText;
import app.fairpanel.desktop.words.GroupText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Board;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.OwnTopic;
import app.fairpanel.evaluation.Rewiring;
import app.fairpanel.storage.Difference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of the comparison.
final class TopicEdits implements Arrangement {
    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final NewIds ids;

    TopicEdits(Document document, Catalog catalog, Messages messages, NewIds ids) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.ids = ids;
    }

    private record Run(String what, String topic) {}

    private Board board() {
        return document.current().board();
    }

    /// All topics, group by group, as they stand in the comparison.
    List<Topic> topics() {
        var all = new Topics(catalog, board()).all();
        return TopicGroup.all().stream()
                .flatMap(group -> all.stream().filter(group::holds))
                .toList();
    }

    Topic topic(String id) {
        return new Topics(catalog, board()).topic(id).orElseThrow();
    }

    Optional<OwnTopic> own(String id) {
        return board().ownTopics().stream().filter(own -> own.id().equals(id)).findFirst();
    }

    private boolean isHidden(String id) {
        return board().hidden().contains(id);
    }

    @Override
    public List<Item> items() {
        var topics = topics();
        return topics.stream().map(topic -> item(topic, topics)).toList();
    }

    private Item item(Topic topic, List<Topic> topics) {
        var own = own(topic.id()).isPresent();
        var hidden = isHidden(topic.id());
        var caption = Stream.of(
                        new GroupText(messages).of(TopicGroup.of(topic)),
                        own ? messages.get("arrange.own") : "",
                        hidden ? messages.get("arrange.hidden") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var others = own
                ? topics.stream()
                        .filter(other -> !other.id().equals(topic.id()))
                        .map(other -> new Choice(other.id(), other.name()))
                        .toList()
                : List.<Choice>of();
        return new Item(topic.id(), topic.name(), caption, hidden, own, true, own, others);
    }

    @Override
    public Optional<String> nameProblem(String name, Optional<String> except) {
        if (name.isBlank()) {
            return Optional.of(messages.get("arrange.name.none"));
        }
        return topics().stream()
                .filter(topic -> !except.equals(Optional.of(topic.id())))
                .filter(topic -> topic.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(topic ->
                        messages.get(isHidden(topic.id()) ? "arrange.topic.name.hidden" : "arrange.topic.name.taken"));
    }

    /// Adds a topic, and returns its id.
    String add(NewTopic topic) {
        var id = ids.next();
        editBoard("arrange.edit.topic.add", topic.name().strip(), board -> board.with(topic.as(id)));
        return id;
    }

    @Override
    public void rename(String id, String name) {
        own(id).ifPresent(topic ->
                change("name", new OwnTopic(id, name, topic.domain(), topic.kind(), topic.unit(), topic.impact())));
    }

    void changeImpact(OwnTopic topic, String impact) {
        change("impact", new OwnTopic(topic.id(), topic.name(), topic.domain(), topic.kind(), topic.unit(), impact));
    }

    void changeDomain(OwnTopic topic, Domain domain) {
        var name = NewTopic.kebabCase(domain);
        change("domain", new OwnTopic(topic.id(), topic.name(), name, topic.kind(), topic.unit(), topic.impact()));
    }

    private void change(String what, OwnTopic changed) {
        document.editRun(
                messages.get("arrange.edit.topic.change", changed.name()),
                new Run(what, changed.id()),
                evaluation -> evaluation.with(evaluation.board().with(changed)));
    }

    @Override
    public void endRun() {
        document.endRun();
    }

    @Override
    public boolean canMove(String id, int by) {
        return neighbor(topic(id), by).isPresent();
    }

    /// Within its group.
    @Override
    public void move(String id, int by) {
        var topic = topic(id);
        var order = new ArrayList<>(topics().stream().map(Topic::id).toList());
        neighbor(topic, by).ifPresent(other -> {
            Collections.swap(order, order.indexOf(id), order.indexOf(other.id()));
            editBoard("arrange.edit.topic.move", topic.name(), board -> board.withOrder(order));
        });
    }

    private Optional<Topic> neighbor(Topic topic, int by) {
        var group = topics().stream().filter(TopicGroup.of(topic)::holds).toList();
        var place = group.indexOf(topic) + by;
        return place < 0 || place >= group.size() ? Optional.empty() : Optional.of(group.get(place));
    }

    @Override
    public void hide(String id, boolean hidden) {
        editBoard(
                hidden ? "arrange.edit.topic.hide" : "arrange.edit.topic.show",
                topic(id).name(),
                board -> board.withHidden(id, hidden));
    }

    private void editBoard(String label, String name, UnaryOperator<Board> change) {
        document.edit(messages.get(label, name), evaluation -> evaluation.with(change.apply(evaluation.board())));
    }

    @Override
    public String losses(String id) {
        var now = document.current();
        return new DifferenceText(catalog, messages).summary(Difference.between(now, Rewiring.withoutTopic(now, id)));
    }

    @Override
    public void remove(String id) {
        document.edit(
                messages.get("arrange.edit.topic.remove", topic(id).name()),
                evaluation -> Rewiring.withoutTopic(evaluation, id));
    }

    /// Answers become numbers where the other topic wants them, and stay words where they are none.
    @Override
    public void merge(String id, String into) {
        var values = new ValueChange(topic(id), topic(into), messages);
        document.edit(
                messages.get("arrange.edit.merge", topic(id).name(), topic(into).name()),
                evaluation -> Rewiring.mergeTopic(changed(evaluation, id, values), id, into));
    }

    private static Evaluation changed(Evaluation evaluation, String topic, ValueChange values) {
        return evaluation.withStatements(list -> list.stream()
                .map(statement -> statement.topic().equals(topic) ? values.of(statement) : statement)
                .toList());
    }
}
