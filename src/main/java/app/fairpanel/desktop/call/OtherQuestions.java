package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Question;
import app.fairpanel.evaluation.CallItem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The questions that are not on the list of a call, to be asked in it after all.
record OtherQuestions(List<Question> all) {
    /// How many are offered at a time.
    static final int OFFERED = 5;

    OtherQuestions {
        all = List.copyOf(all);
    }

    static OtherQuestions of(List<Question> asked, List<CallItem> items) {
        var listed = items.stream().map(CallItem::question).collect(Collectors.toSet());
        return new OtherQuestions(asked.stream()
                .filter(question -> !listed.contains(question.id()))
                .toList());
    }

    /// Those that mention all of the words, first those that do so in their name; none for no words.
    List<Question> find(String words) {
        var wanted = words.strip().toLowerCase(Locale.US);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(question -> mentions(all(question), wanted))
                .sorted((one, other) -> Boolean.compare(mentions(other.brief(), wanted), mentions(one.brief(), wanted)))
                .limit(OFFERED)
                .toList();
    }

    private static String all(Question question) {
        return String.join(
                " ", question.brief(), question.question(), question.why(), question.good(), question.redFlag());
    }

    private static boolean mentions(String text, String wanted) {
        var lower = text.toLowerCase(Locale.US);
        return Arrays.stream(wanted.split("\\s+")).allMatch(lower::contains);
    }
}
