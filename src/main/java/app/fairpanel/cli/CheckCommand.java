package app.fairpanel.cli;

import app.fairpanel.storage.EvaluationFiles;
import app.fairpanel.storage.Problem;
import app.fairpanel.storage.Reading;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// `fairpanel check FILE…`: says of each file what is wrong with it and where, a line for each problem. Touches none.
public final class CheckCommand {
    private static final int GOOD = 0;
    private static final int WRONG = 1;

    private final EvaluationFiles files;
    private final BiFunction<String, Object[], String> words;
    private final Function<Problem, String> problems;
    private final Function<Reading.Reason, String> reasons;
    private final PrintStream out;

    /// @param words finds the text for a key and fills in its arguments: `cli.check.good`, `cli.check.older` (with the
    ///     version) and `cli.check.no-file`
    /// @param problems the sentence for a problem, with its place
    /// @param reasons the sentence for why a file can only be looked at
    public CheckCommand(
            EvaluationFiles files,
            BiFunction<String, Object[], String> words,
            Function<Problem, String> problems,
            Function<Reading.Reason, String> reasons,
            PrintStream out) {
        this.files = files;
        this.words = words;
        this.problems = problems;
        this.reasons = reasons;
        this.out = out;
    }

    /// @return the exit code: 0 when all files can be worked on, 1 when one cannot, or none was given
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            out.println(words.apply("cli.check.no-file", new Object[0]));
            return WRONG;
        }
        return arguments.stream().mapToInt(this::check).max().orElse(GOOD);
    }

    private int check(String file) {
        var reading = read(file);
        sentences(reading).forEach(sentence -> out.println(file + ": " + sentence));
        return reading instanceof Reading.Opened ? GOOD : WRONG;
    }

    private Reading read(String file) {
        try {
            return files.read(Path.of(file));
        } catch (InvalidPathException e) {
            return new Reading.Refused(List.of(Problem.Unreadable.notFound()));
        }
    }

    private Stream<String> sentences(Reading reading) {
        return switch (reading) {
            case Reading.Opened opened
            when opened.migrated() -> Stream.of(words.apply("cli.check.older", new Object[] {opened.schemaVersion()}));
            case Reading.Opened _ -> Stream.of(words.apply("cli.check.good", new Object[0]));
            case Reading.ReadOnly shown -> Stream.of(reasons.apply(shown.reason()));
            case Reading.Refused(var found) -> found.stream().map(problems);
        };
    }
}
