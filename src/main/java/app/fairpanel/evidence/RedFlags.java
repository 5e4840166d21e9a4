package app.fairpanel.evidence;

import app.fairpanel.catalog.Question;
import app.fairpanel.evaluation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Notices that an answer sounds like its question's red flag, and can say by what.
///
/// The rule is plain, so that it can be explained: at least two thirds of the red flag's telling words occur in the
/// answer, negated or not as they are there, and fewer of the good answer's do; or a topic for which a plain
/// no is the red flag was answered with no. It only ever leads to a hint to read the red flag once more.
public final class RedFlags {
    private static final double ENOUGH = 2.0 / 3;

    private RedFlags() {}

    /// What an answer has in common with the red flag.
    ///
    /// @param words those of the answer, as they stand there
    /// @param topics the ids of the topics to which a plain no is the red flag
    public record Sign(List<String> words, List<String> topics) {
        public Sign {
            words = List.copyOf(words);
            topics = List.copyOf(topics);
        }
    }

    /// @param values of the question's topics, by their ids
    public static Optional<Sign> in(Question question, Map<String, Value> values, String words) {
        var said = TellingWords.in(Stream.concat(
                        Stream.of(words),
                        values.values().stream()
                                .flatMap(value ->
                                        value instanceof Value.Text(var text) ? Stream.of(text) : Stream.empty()))
                .collect(Collectors.joining(". ")));
        var shared = shared(TellingWords.in(question.redFlag()), said);
        var refused = question.noIsRedFlag().stream()
                .filter(topic -> new Value.YesNo(false).equals(values.get(topic)))
                .toList();
        var sounds = shared.part() >= ENOUGH
                && shared.words().size()
                        > shared(TellingWords.in(question.good()), said).words().size();
        return sounds || !refused.isEmpty()
                ? Optional.of(new Sign(sounds ? shared.words() : List.of(), refused))
                : Optional.empty();
    }

    /// @param part of the wanted words, 0–1
    private record Shared(double part, List<String> words) {}

    private static Shared shared(Map<String, String> wanted, Map<String, String> said) {
        if (wanted.isEmpty()) {
            return new Shared(0, List.of());
        }
        var found = new LinkedHashMap<>(said);
        found.keySet().retainAll(wanted.keySet());
        return new Shared((double) found.size() / wanted.size(), List.copyOf(found.values()));
    }
}
