package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.TopicKind;
import app.fairpanel.desktop.answer.TypedScope;
import app.fairpanel.desktop.words.TypedValue;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was typed for one question: a value for some of its topics, and words.
///
/// @param values as typed, by the id of the topic; none is blank
/// @param scope whom it holds for
record TypedAnswer(Map<String, String> values, String words, TypedScope scope) {
    static final TypedAnswer NOTHING = new TypedAnswer(Map.of(), "", TypedScope.ANY);

    private static final String BETWEEN = ": ";

    TypedAnswer {
        values = Map.copyOf(values);
    }

    boolean isEmpty() {
        return values.isEmpty() && words.isBlank();
    }

    /// Whether something stands there that cannot be kept as an answer.
    boolean isRefused(List<Topic> topics) {
        return scope.codeIsWrong() || !refused(topics).isEmpty();
    }

    /// The topics whose value cannot be read.
    List<Topic> refused(List<Topic> topics) {
        return topics.stream()
                .filter(topic -> read(topic) instanceof TypedValue.Refused)
                .toList();
    }

    /// The values that can be read, by topic.
    Map<String, Value> understood(List<Topic> topics) {
        var understood = new LinkedHashMap<String, Value>();
        for (var topic : topics) {
            if (read(topic) instanceof TypedValue.Understood(var value)) {
                understood.put(topic.id(), value);
            }
        }
        return understood;
    }

    /// The same with the words taken for the value where they are nothing else: a number, or a yes or no, need not be
    /// typed into a field of its own when only one of the topics can take it.
    TypedAnswer lifted(List<Topic> topics) {
        return valueInWords(topics)
                .map(topic -> new TypedAnswer(Map.of(topic.id(), words.strip()), "", scope))
                .orElse(this);
    }

    /// The one topic that can take the words for its value. Where the question settles more than one, a mere yes or no
    /// may be about any of them and stays words.
    private Optional<Topic> valueInWords(List<Topic> topics) {
        var taking = topics.stream()
                .filter(topic -> topics.size() == 1
                        ? topic.kind() != TopicKind.TEXT
                        : topic.kind().quantity().isPresent())
                .filter(topic -> TypedValue.read(words, topic) instanceof TypedValue.Understood)
                .toList();
        return values.isEmpty() && taking.size() == 1 ? Optional.of(taking.getFirst()) : Optional.empty();
    }

    private TypedValue read(Topic topic) {
        return TypedValue.read(values.getOrDefault(topic.id(), ""), topic);
    }

    /// As one text, which is how a call keeps what was typed: a line for each value under its topic's name, then the
    /// words as they stand; the scope is kept beside it. [#of] reads it back.
    String text(List<Topic> topics) {
        var lines = topics.stream()
                .filter(topic -> values.containsKey(topic.id()))
                .map(topic -> topic.name() + BETWEEN + values.get(topic.id()) + "\n")
                .collect(Collectors.joining());
        return lines + words;
    }

    static TypedAnswer of(CallItem item, List<Topic> topics) {
        var rest = item.words();
        var values = new LinkedHashMap<String, String>();
        for (var topic : topics) {
            var start = topic.name() + BETWEEN;
            var end = rest.indexOf('\n');
            if (rest.startsWith(start) && end >= 0) {
                values.put(topic.id(), rest.substring(start.length(), end));
                rest = rest.substring(end + 1);
            }
        }
        return new TypedAnswer(values, rest, TypedScope.of(item.scope()));
    }
}
