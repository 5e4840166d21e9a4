package app.fairpanel.desktop.find;

import app.fairpanel.desktop.find.Findable.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// Finds what was typed a few letters of, the likeliest first.
///
/// All words that were typed have to be found. What is called exactly so comes first, then what begins so, then what
/// has a word that begins so, then what only has the letters in it; what is said about a thing counts less than its
/// name, and what is not shown of it least.
final class Finder {
    private static final double WHOLE_NAME = 0;
    private static final double START_OF_NAME = 1;
    private static final double WORD_OF_NAME = 2;
    private static final double INSIDE_NAME = 4;
    private static final double LETTERS_OF_NAME = 5;
    private static final double WORD_OF_DETAIL = 7;
    private static final double WORD_OF_TEXT = 9;
    /// Fewer letters than this are in almost every text somewhere.
    private static final int ENOUGH_FOR_INSIDE = 3;

    private static final int ENOUGH_FOR_LETTERS = 2;

    private record Prepared(Findable findable, SearchedText name, SearchedText detail, SearchedText text) {
        static Prepared of(Findable findable) {
            return new Prepared(
                    findable,
                    SearchedText.of(findable.name()),
                    SearchedText.of(findable.detail()),
                    SearchedText.of(findable.text()));
        }
    }

    private record Found(Findable findable, double rank) {
        private static final Comparator<Found> LIKELIEST_FIRST = Comparator.comparingDouble(Found::rank)
                .thenComparing(found -> found.findable().kind())
                .thenComparingInt(found -> found.findable().name().length());
    }

    private final List<Prepared> all;

    Finder(List<Findable> all) {
        this.all = all.stream().map(Prepared::of).toList();
    }

    /// Before anything is typed, that is what can be done: the commands and the views.
    List<Findable> find(String typed) {
        var wanted = SearchedText.of(typed);
        if (wanted.isEmpty()) {
            return typed.isBlank() ? commands() : List.of();
        }
        return all.stream()
                .flatMap(candidate ->
                        rank(candidate, wanted).stream().mapToObj(rank -> new Found(candidate.findable(), rank)))
                .sorted(Found.LIKELIEST_FIRST)
                .map(Found::findable)
                .toList();
    }

    private List<Findable> commands() {
        return all.stream()
                .map(Prepared::findable)
                .filter(findable -> findable.kind() == Kind.COMMAND || findable.kind() == Kind.VIEW)
                .toList();
    }

    /// The smaller, the likelier; nothing where a word is not found.
    private static OptionalDouble rank(Prepared candidate, SearchedText wanted) {
        if (candidate.name().equals(wanted)) {
            return OptionalDouble.of(WHOLE_NAME);
        }
        if (candidate.name().startsWith(wanted)) {
            return OptionalDouble.of(START_OF_NAME);
        }
        if (candidate.name().hasWordFrom(wanted.letters())) {
            return OptionalDouble.of(WORD_OF_NAME);
        }
        double sum = 0;
        for (var word : wanted.words()) {
            double rank = rank(candidate, word);
            if (rank == Double.POSITIVE_INFINITY) {
                return OptionalDouble.empty();
            }
            sum += rank;
        }
        return OptionalDouble.of(sum / wanted.words().size());
    }

    private static double rank(Prepared candidate, String word) {
        boolean enough = word.length() >= ENOUGH_FOR_INSIDE;
        if (candidate.name().hasWordFrom(word)) {
            return WORD_OF_NAME;
        }
        if (enough && candidate.name().has(word)) {
            return INSIDE_NAME;
        }
        if (word.length() >= ENOUGH_FOR_LETTERS && candidate.name().hasInOrder(word)) {
            return LETTERS_OF_NAME;
        }
        if (word.length() >= ENOUGH_FOR_LETTERS && candidate.detail().hasWordFrom(word)) {
            return WORD_OF_DETAIL;
        }
        return enough && candidate.text().hasWordFrom(word) ? WORD_OF_TEXT : Double.POSITIVE_INFINITY;
    }
}
