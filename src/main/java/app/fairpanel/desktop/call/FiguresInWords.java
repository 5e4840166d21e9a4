package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.words.TypedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Figures that stand among the words of an answer, as they could be typed into the fields for the values: "$125 a
/// month, plus 2.9% on cards" has a membership fee and card fees. A figure is found where only one topic of the
/// question can take it and only one in the words fits that topic; what it means is for the clinician to say.
final class FiguresInWords {
    private static final String NUMBER =
            "\\d[\\d,]*(?:\\.\\d+)?(?:\\s?[–-]\\s?\\d[\\d,]*(?:\\.\\d+)?)?" + "(?!\\d|[.,]\\d)";
    private static final String PER = "\\s?(?:a|per|/)\\s?";
    private static final Pattern PERCENT = Pattern.compile(NUMBER + "\\s?%");
    private static final Pattern DAYS = Pattern.compile(NUMBER + "\\s?(?:days?|weeks?|months?)\\b");

    private FiguresInWords() {}

    /// @return by the id of their topic, in the order of the topics
    static Map<String, String> of(String words, List<Topic> topics) {
        var found = new LinkedHashMap<String, String>();
        for (var topic : topics) {
            pattern(topic, topics)
                    .flatMap(pattern -> only(pattern, words))
                    .filter(figure -> TypedValue.read(figure, topic) instanceof TypedValue.Understood)
                    .ifPresent(figure -> found.put(topic.id(), figure));
        }
        return found;
    }

    private static Optional<Pattern> pattern(Topic topic, List<Topic> topics) {
        if (topics.stream().filter(other -> other.kind() == topic.kind()).count() > 1) {
            return Optional.empty();
        }
        return switch (topic.kind()) {
            case MONEY -> Optional.of(dollars(topic.unit().orElse("").replaceFirst("^a ", "")));
            case PERCENT -> Optional.of(PERCENT);
            case DAYS -> Optional.of(DAYS);
            case COUNT, TEXT, YES_NO -> Optional.empty();
        };
    }

    /// With its sign, and not for another unit; or without it, before the unit.
    private static Pattern dollars(String unit) {
        var per = PER + Pattern.quote(unit) + "\\b";
        var other = PER + "(?!" + Pattern.quote(unit) + "\\b)\\w";
        return Pattern.compile("\\$\\s?" + NUMBER + "(?!" + other + ")|" + NUMBER + "(?=" + per + ")");
    }

    private static Optional<String> only(Pattern pattern, String words) {
        var figures =
                pattern.matcher(words).results().map(match -> match.group()).toList();
        return figures.size() == 1 ? Optional.of(figures.getFirst()) : Optional.empty();
    }
}
