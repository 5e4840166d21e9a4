package app.fairpanel.evaluation;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes texts that a file of another form could trip over: separators, quotes, line ends, characters of all planes,
/// letters that run from right to left, what a spreadsheet takes for a formula.
public final class RandomTexts {
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "Alma",
            ",",
            ";",
            "\"",
            "\"\"",
            "'",
            "\n",
            "\t",
            "=1+1",
            "=HYPERLINK(\"x\")",
            "+1",
            "-5 %",
            "@here",
            "'=",
            "“in writing”",
            "\\",
            "Ünïcödé",
            "日本",
            "🙂👩‍⚕️",
            "שלום",
            "مرحبا",
            "\u202Eright",
            "<b>&amp;",
            "{0}",
            "%20",
            "line end.",
            "#",
            "30 days");

    private final RandomGenerator random;

    public RandomTexts(RandomGenerator random) {
        this.random = random;
    }

    /// Up to about a dozen pieces; may be blank.
    public String next() {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(13))
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    }

    /// The same on one line.
    public String line() {
        return next().replaceAll("\\R", " ").strip();
    }

    /// The same with something to see in it.
    public String words() {
        return "w" + next();
    }
}
