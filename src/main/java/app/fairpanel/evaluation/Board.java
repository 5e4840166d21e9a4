package app.fairpanel.evaluation;

import java.util.List;
import java.util.Optional;

/// How the clinician arranged the comparison.
///
/// @param ownTopics rows of the clinician's own
/// @param hidden the ids of topics that are not shown, each once
/// @param order the ids of topics in the clinician's order; those that are not named follow in the catalogue's
/// @param notes at most one for each topic and platform, none of them blank
public record Board(List<OwnTopic> ownTopics, List<String> hidden, List<String> order, List<CellNote> notes) {
    public static final Board EMPTY = new Board(List.of(), List.of(), List.of(), List.of());

    public Board {
        ownTopics = List.copyOf(ownTopics);
        hidden = hidden.stream().distinct().toList();
        order = order.stream().distinct().toList();
        notes = notes.stream().filter(note -> !note.text().isEmpty()).toList();
    }

    public Optional<CellNote> note(String topic, String platform) {
        return notes.stream().filter(note -> isAt(note, topic, platform)).findFirst();
    }

    /// Adds a topic, or replaces the one with its id.
    public Board with(OwnTopic topic) {
        var changed = Lists.put(ownTopics, topic, other -> other.id().equals(topic.id()));
        return new Board(changed, hidden, order, notes);
    }

    /// Without a topic of the clinician's own; notes on it stay.
    Board forgetting(String id) {
        return new Board(
                Lists.without(ownTopics, topic -> topic.id().equals(id)),
                Lists.without(hidden, id::equals),
                Lists.without(order, id::equals),
                notes);
    }

    public Board withHidden(String id, boolean isHidden) {
        var others = Lists.without(hidden, id::equals);
        return new Board(ownTopics, isHidden ? Lists.put(others, id, id::equals) : others, order, notes);
    }

    public Board withOrder(List<String> changed) {
        return new Board(ownTopics, hidden, changed, notes);
    }

    /// Sets the note of a cell; a blank one takes it away.
    public Board with(CellNote note) {
        return new Board(
                ownTopics, hidden, order, Lists.put(notes, note, other -> isAt(other, note.topic(), note.platform())));
    }

    private static boolean isAt(CellNote note, String topic, String platform) {
        return note.topic().equals(topic) && note.platform().equals(platform);
    }
}
