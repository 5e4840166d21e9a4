package app.fairpanel.desktop.words;

import app.fairpanel.desktop.Messages;
import app.fairpanel.money.RateBasis;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The line below the words of a statement that says how a rate was named.
///
/// @param basis on which it was named
/// @param said the rate as it was named, in words: "$114 a session"
/// @param others the words above it
public record RateNote(RateBasis basis, String said, String others) {
    private static final List<String> BLANKS = List.of("\uE000", "\uE001", "\uE002");
    private static final String CONVERTED = ".kept";

    /// @param kept the rate as it is kept, where that is another
    /// @param share by which the two differ
    public static String write(RateBasis basis, String said, Optional<String> kept, String share, Messages messages) {
        return kept.map(other -> messages.get(key(basis) + CONVERTED, said, other, share))
                .orElseGet(() -> messages.get(key(basis), said));
    }

    /// Finds it again in the words of a statement.
    public static Optional<RateNote> in(String words, Messages messages) {
        int above = words.lastIndexOf('\n');
        var line = words.substring(above + 1);
        var others = above < 0 ? "" : words.substring(0, above);
        return Stream.of(RateBasis.values())
                .flatMap(basis -> Stream.of(CONVERTED, "")
                        .map(kind -> pattern(key(basis) + kind, messages).matcher(line))
                        .filter(match -> match.matches())
                        .map(match -> new RateNote(basis, match.group(1), others)))
                .findFirst();
    }

    private static Pattern pattern(String key, Messages messages) {
        var text = Pattern.quote(messages.get(key, BLANKS.toArray()));
        for (var blank : BLANKS) {
            text = text.replace(blank, "\\E(.+)\\Q");
        }
        return Pattern.compile(text);
    }

    private static String key(RateBasis of) {
        return "answer.basis.note." + (of == RateBasis.QUOTED_PAYOUT ? "bank" : "before");
    }
}
