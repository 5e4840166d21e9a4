package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The questions besides the present one to which a call can go: those on its list, and any other, to be asked
/// after all.
record OtherQuestions(List<Question> all) {
    /// How many are offered at a time.
    static final int OFFERED = 5;

    OtherQuestions {
        all = List.copyOf(all);
    }

    /// @param asked every question that can be asked
    /// @param listed those on the list of the call, which are offered first
    static OtherQuestions of(List<Question> asked, List<Question> listed, Optional<Question> present) {
        return new OtherQuestions(Stream.concat(listed.stream(), asked.stream())
                .distinct()
                .filter(question -> !present.equals(Optional.of(question)))
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
