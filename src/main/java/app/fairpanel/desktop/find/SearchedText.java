package app.fairpanel.desktop.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text as it is searched: letters and digits without case and accents, and one space between words.
record SearchedText(String letters) {
    static SearchedText of(String text) {
        return new SearchedText(Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip());
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    List<String> words() {
        return letters.isEmpty() ? List.of() : Arrays.asList(letters.split(" "));
    }

    boolean startsWith(SearchedText other) {
        return letters.startsWith(other.letters);
    }

    /// Whether one of the words, or several in a row, begin so.
    boolean hasWordFrom(String start) {
        return letters.startsWith(start) || letters.contains(" " + start);
    }

    boolean has(String part) {
        return letters.contains(part);
    }

    /// Whether the letters occur in this order, each of them right after the one before it or at the beginning of a
    /// word: "crti" is in "credentialing time".
    boolean hasInOrder(String typed) {
        for (int start = 0; start < letters.length(); start++) {
            if (beginsWord(start) && follows(typed, 0, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(String typed, int next, int at) {
        if (at >= letters.length() || letters.charAt(at) != typed.charAt(next)) {
            return false;
        }
        if (next + 1 == typed.length() || follows(typed, next + 1, at + 1)) {
            return true;
        }
        for (int later = at + 1; later < letters.length(); later++) {
            if (beginsWord(later) && follows(typed, next + 1, later)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsWord(int at) {
        return letters.charAt(at) != ' ' && (at == 0 || letters.charAt(at - 1) == ' ');
    }
}
