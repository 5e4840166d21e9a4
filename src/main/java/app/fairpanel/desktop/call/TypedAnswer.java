package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.words.TypedValue;
import app.fairpanel.evaluation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was typed for one question: a value for some of its topics, and words.
///
/// @param values as typed, by the id of the topic; none is blank
record TypedAnswer(Map<String, String> values, String words) {
    static final TypedAnswer NOTHING = new TypedAnswer(Map.of(), "");

    private static final String BETWEEN = ": ";

    TypedAnswer {
        values = Map.copyOf(values);
    }

    boolean isEmpty() {
        return values.isEmpty() && words.isBlank();
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

    private TypedValue read(Topic topic) {
        return TypedValue.read(values.getOrDefault(topic.id(), ""), topic);
    }

    /// As one text, which is how a call keeps what was typed: a line for each value under its topic's name, then the
    /// words as they stand. [#of] reads it back.
    String text(List<Topic> topics) {
        var lines = topics.stream()
                .filter(topic -> values.containsKey(topic.id()))
                .map(topic -> topic.name() + BETWEEN + values.get(topic.id()) + "\n")
                .collect(Collectors.joining());
        return lines + words;
    }

    static TypedAnswer of(String text, List<Topic> topics) {
        var rest = text;
        var values = new LinkedHashMap<String, String>();
        for (var topic : topics) {
            var start = topic.name() + BETWEEN;
            var end = rest.indexOf('\n');
            if (rest.startsWith(start) && end >= 0) {
                values.put(topic.id(), rest.substring(start.length(), end));
                rest = rest.substring(end + 1);
            }
        }
        return new TypedAnswer(values, rest);
    }
}
