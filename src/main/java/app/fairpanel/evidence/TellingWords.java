package app.fairpanel.evidence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a sentence that carry its meaning, reduced so that "deducted" and "deducts" are the same. A word that
/// follows a negation within a clause is another word than the same without one.
final class TellingWords {
    private static final Pattern CLAUSE = Pattern.compile("[.;:!?]+|,|\\bbut\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)?");

    /// How many words after a negation it still holds for.
    private static final int REACH = 3;

    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "none", "nothing", "nobody", "without", "cannot", "neither", "nor", "can't");

    private static final Set<String> SILENT =
            Set.of(("a an the and or of in on at to for from by with as than that this "
                            + "these those there it its itself they them their you your yours we our us i my me mine he she is are be "
                            + "was were been am do does did have has had will would can could may might must should shall if so who "
                            + "which what when where how any some such kind one more most all each every about into out up")
                    .split(" ", -1));

    private TellingWords() {}

    /// Each telling word as it stands in the text, by what it is reduced to.
    static Map<String, String> in(String text) {
        var found = new LinkedHashMap<String, String>();
        var clauses = CLAUSE.splitAsStream(text.toLowerCase(Locale.US).replace('’', '\''))
                .toList();
        for (var clause : clauses) {
            var words = WORD.matcher(clause);
            int left = 0;
            int negation = 0;
            while (words.find()) {
                var word = words.group();
                if (isNegation(word)) {
                    left = REACH;
                    negation = words.start();
                } else if (!SILENT.contains(word)) {
                    if (left > 0) {
                        found.putIfAbsent("not " + stem(word), clause.substring(negation, words.end()));
                    } else {
                        found.putIfAbsent(stem(word), word);
                    }
                    left--;
                }
            }
        }
        return found;
    }

    private static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    /// Takes common endings off, as long as enough of the word is left.
    private static String stem(String word) {
        for (var ending : new String[] {"ically", "ic", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
