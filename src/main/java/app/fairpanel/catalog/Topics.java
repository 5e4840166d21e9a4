package app.fairpanel.catalog;

import app.fairpanel.evaluation.Board;
import app.fairpanel.evaluation.OwnTopic;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Everything an evaluation compares platforms by: the catalogue's topics and the clinician's own, arranged as the
/// clinician wants them.
public final class Topics {
    private final Map<String, Topic> all = new LinkedHashMap<>();
    private final Map<String, Topic> byPayer = new LinkedHashMap<>();
    private final List<Topic> shown;

    public Topics(Catalog catalog, Board board) {
        var known = new LinkedHashMap<String, Topic>();
        catalog.topics().forEach(topic -> (topic.byPayer() ? byPayer : known).put(topic.id(), topic));
        board.ownTopics().forEach(own -> known.putIfAbsent(own.id(), asTopic(own)));
        board.order().stream().filter(known::containsKey).forEach(id -> all.put(id, known.get(id)));
        known.forEach(all::putIfAbsent);
        shown = all.values().stream()
                .filter(topic -> !board.hidden().contains(topic.id()))
                .toList();
    }

    /// A topic of the clinician's own as one of the catalogue. A domain or kind that this version of the app does not
    /// know becomes the last domain, and text.
    private static Topic asTopic(OwnTopic own) {
        return new Topic(
                own.id(),
                own.name(),
                named(Domain.values(), own.domain()).orElse(Domain.AUTONOMY),
                named(TopicKind.values(), own.kind()).orElse(TopicKind.TEXT),
                own.unit(),
                false,
                own.impact(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String kebabCase) {
        var name = kebabCase.replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /// All topics that have a row, hidden or not, in their order.
    public List<Topic> all() {
        return List.copyOf(all.values());
    }

    /// All topics that are not hidden, in their order.
    public List<Topic> shown() {
        return shown;
    }

    /// The topic with this id, hidden or not, also one that is asked payer by payer.
    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(all.get(id)).or(() -> Optional.ofNullable(byPayer.get(id)));
    }
}
