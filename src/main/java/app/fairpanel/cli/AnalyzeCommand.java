package app.fairpanel.cli;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.storage.EvaluationFiles;
import app.fairpanel.storage.Problem;
import app.fairpanel.storage.Reading;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// `fairpanel analyze FILE [--sessions N]`: prints what the Money view works out for a file, as JSON. Touches no file.
public final class AnalyzeCommand {
    private static final int GOOD = 0;
    private static final int WRONG = 1;
    private static final String SESSIONS = "--sessions";
    private static final double MOST_SESSIONS = 1_000;

    private final EvaluationFiles files;
    private final Supplier<Catalog> catalog;
    private final LocalDate today;
    private final BiFunction<String, Object[], String> words;
    private final Function<Problem, String> problems;
    private final Function<Reading.Reason, String> reasons;
    private final PrintStream out;
    private final PrintStream err;

    private record Wanted(String file, OptionalDouble sessions) {}

    /// @param today the day on which the first year begins
    /// @param words finds the text for a key: `cli.analyze.usage` and `cli.analyze.sessions`
    /// @param problems the sentence for a problem, with its place
    /// @param reasons the sentence for why a file can only be looked at
    /// @param out gets the JSON and nothing else
    public AnalyzeCommand(
            EvaluationFiles files,
            Supplier<Catalog> catalog,
            LocalDate today,
            BiFunction<String, Object[], String> words,
            Function<Problem, String> problems,
            Function<Reading.Reason, String> reasons,
            PrintStream out,
            PrintStream err) {
        this.files = files;
        this.catalog = catalog;
        this.today = today;
        this.words = words;
        this.problems = problems;
        this.reasons = reasons;
        this.out = out;
        this.err = err;
    }

    /// @return the exit code: 0 when the analysis was printed, else 1
    public int run(List<String> arguments) {
        int option = arguments.indexOf(SESSIONS);
        if (arguments.size() == 1 && option < 0) {
            return analyze(new Wanted(arguments.getFirst(), OptionalDouble.empty()));
        }
        if (arguments.size() != 3 || option < 0 || option > 1) {
            return fail(words.apply("cli.analyze.usage", new Object[0]));
        }
        var number = arguments.get(option + 1);
        return sessions(number)
                .map(sessions -> analyze(new Wanted(arguments.get(option == 0 ? 2 : 0), OptionalDouble.of(sessions))))
                .orElseGet(() -> fail(words.apply("cli.analyze.sessions", new Object[] {number})));
    }

    private static Optional<Double> sessions(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(number -> number >= 0 && number <= MOST_SESSIONS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private int analyze(Wanted wanted) {
        return switch (read(wanted.file())) {
            case Reading.Opened opened -> print(opened.stored().evaluation(), wanted.sessions());
            case Reading.ReadOnly shown -> fail(wanted.file() + ": " + reasons.apply(shown.reason()));
            case Reading.Refused(var found) -> {
                found.forEach(problem -> fail(wanted.file() + ": " + problems.apply(problem)));
                yield WRONG;
            }
        };
    }

    private Reading read(String file) {
        try {
            return files.read(Path.of(file));
        } catch (InvalidPathException e) {
            return new Reading.Refused(List.of(Problem.Unreadable.notFound()));
        }
    }

    private int print(Evaluation evaluation, OptionalDouble sessions) {
        var known = catalog.get();
        var inputs = MoneyInputs.of(evaluation, new Evidence(evaluation, known, today), known);
        out.println(AnalysisJson.of(inputs, sessions, today).toPrettyString());
        return GOOD;
    }

    private int fail(String sentence) {
        err.println(sentence);
        return WRONG;
    }
}
