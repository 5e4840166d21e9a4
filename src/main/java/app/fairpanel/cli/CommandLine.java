package app.fairpanel.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/// Understands what the app was started with.
public final class CommandLine {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private final BiFunction<String, Object[], String> words;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, ToIntFunction<List<String>>> commands;

    /// @param words finds the text for a key and fills in its arguments
    /// @param commands what can be done without a window, by name: from the arguments to the exit code
    public CommandLine(
            BiFunction<String, Object[], String> words,
            PrintStream out,
            PrintStream err,
            Map<String, ToIntFunction<List<String>>> commands) {
        this.words = words;
        this.out = out;
        this.err = err;
        this.commands = Map.copyOf(commands);
    }

    /// Does what needs no window.
    ///
    /// @return the exit code, or nothing when a window is wanted
    public Optional<Integer> run(String[] arguments) {
        var given = List.of(arguments);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var command = commands.get(given.getFirst());
        if (command != null) {
            return Optional.of(command.applyAsInt(given.subList(1, given.size())));
        }
        return switch (given.getFirst()) {
            case "--version", "-V" -> print("Fairpanel " + Version.current());
            case "--help", "-h" -> print(words.apply("cli.help", new Object[0]));
            case String option
            when option.startsWith("-") -> Optional.of(fail(words.apply("cli.unknown-option", new Object[] {option})));
            default ->
                given.size() > 1 ? Optional.of(fail(words.apply("cli.one-file", new Object[0]))) : Optional.empty();
        };
    }

    private Optional<Integer> print(String text) {
        out.println(text);
        return Optional.of(DONE);
    }

    /// Says why it cannot go on.
    ///
    /// @return the exit code for that
    public int fail(String sentence) {
        err.println(sentence);
        return FAILED;
    }
}
