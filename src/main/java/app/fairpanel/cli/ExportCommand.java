package app.fairpanel.cli;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.report.ComparisonFormat;
import app.fairpanel.report.ComparisonTable;
import app.fairpanel.storage.EvaluationFiles;
import app.fairpanel.storage.Problem;
import app.fairpanel.storage.Reading;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// `fairpanel export FILE --format csv|html`: prints the comparison in a file as a table. Touches no file.
public final class ExportCommand {
    private static final int GOOD = 0;
    private static final int WRONG = 1;
    private static final String FORMAT = "--format";

    private final EvaluationFiles files;
    private final Function<Evaluation, ComparisonTable> comparison;
    private final BiFunction<String, Object[], String> words;
    private final Function<Problem, String> problems;
    private final PrintStream out;
    private final PrintStream err;

    /// @param comparison puts an evaluation into words
    /// @param words finds the text for a key: `cli.export.usage` and `cli.export.format`
    /// @param problems the sentence for a problem, with its place
    /// @param out gets the table and nothing else
    public ExportCommand(
            EvaluationFiles files,
            Function<Evaluation, ComparisonTable> comparison,
            BiFunction<String, Object[], String> words,
            Function<Problem, String> problems,
            PrintStream out,
            PrintStream err) {
        this.files = files;
        this.comparison = comparison;
        this.words = words;
        this.problems = problems;
        this.out = out;
        this.err = err;
    }

    /// @return the exit code: 0 when the table was printed, else 1
    public int run(List<String> arguments) {
        int option = arguments.indexOf(FORMAT);
        if (arguments.size() != 3 || option < 0 || option > 1) {
            return fail(words.apply("cli.export.usage", new Object[0]));
        }
        var name = arguments.get(option + 1);
        return ComparisonFormat.of(name)
                .map(format -> export(arguments.get(option == 0 ? 2 : 0), format))
                .orElseGet(() -> fail(words.apply("cli.export.format", new Object[] {name})));
    }

    private int export(String file, ComparisonFormat format) {
        return switch (read(file)) {
            case Reading.Opened opened -> print(opened.stored().evaluation(), format);
            case Reading.ReadOnly shown -> print(shown.stored().evaluation(), format);
            case Reading.Refused(var found) -> {
                found.forEach(problem -> fail(file + ": " + problems.apply(problem)));
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

    private int print(Evaluation evaluation, ComparisonFormat format) {
        out.print(format.write(comparison.apply(evaluation)));
        out.flush();
        return GOOD;
    }

    private int fail(String sentence) {
        err.println(sentence);
        return WRONG;
    }
}
