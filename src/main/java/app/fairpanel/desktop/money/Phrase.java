package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Platform;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A sentence of which parts stand out. In the messages such parts stand between marks: `[first …]` and
/// `[second …]` in the color of that platform, `[strong …]` in plain bold.
///
/// @param parts in order
record Phrase(List<Part> parts) {
    private static final Pattern MARK = Pattern.compile("\\[(first|second|strong) ([^\\]]*)\\]");

    /// @param platform whose color it has, if it has one
    record Part(String words, boolean strong, Optional<Platform> platform) {}

    Phrase {
        parts = List.copyOf(parts);
    }

    static Phrase plain(String words) {
        return new Phrase(List.of(new Part(words, false, Optional.empty())));
    }

    /// @param platforms the one that `first` stands for, then the one for `second`
    static Phrase of(Messages messages, String key, List<Platform> platforms, Object... arguments) {
        var pattern = messages.bundle().getString(key);
        var parts = new ArrayList<Part>();
        var marks = MARK.matcher(pattern);
        int end = 0;
        while (marks.find()) {
            add(parts, pattern.substring(end, marks.start()), false, Optional.empty(), arguments);
            var platform = switch (marks.group(1)) {
                case "first" -> Optional.of(platforms.get(0));
                case "second" -> Optional.of(platforms.get(1));
                default -> Optional.<Platform>empty();
            };
            add(parts, marks.group(2), true, platform, arguments);
            end = marks.end();
        }
        add(parts, pattern.substring(end), false, Optional.empty(), arguments);
        return new Phrase(parts);
    }

    private static void add(
            List<Part> parts, String pattern, boolean strong, Optional<Platform> platform, Object... arguments) {
        if (!pattern.isEmpty()) {
            parts.add(new Part(new MessageFormat(pattern, Locale.US).format(arguments), strong, platform));
        }
    }

    Phrase and(Phrase next) {
        var all = new ArrayList<>(parts);
        all.add(new Part(" ", false, Optional.empty()));
        all.addAll(next.parts);
        return new Phrase(all);
    }

    /// What a screen reader says.
    String text() {
        return parts.stream().map(Part::words).collect(Collectors.joining());
    }
}
