package app.fairpanel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandLine commandLine = new CommandLine(
            (key, arguments) -> key
                    + String.join(
                            ",",
                            java.util.Arrays.stream(arguments)
                                    .map(String::valueOf)
                                    .toList()),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("count", arguments -> arguments.size()));

    @Test
    void printsOnlyTheVersion() {
        assertThat(commandLine.run(new String[] {"--version"})).hasValue(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).matches("Fairpanel \\d+\\.\\d+\\.\\d+\\R");
        assertThat(err.size()).isZero();
    }

    @Test
    void printsOnlyTheHelp() {
        assertThat(commandLine.run(new String[] {"--help"})).hasValue(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("cli.help");
        assertThat(err.size()).isZero();
    }

    @Test
    void opensAWindowWithoutArgumentsAndForAFile() {
        assertThat(commandLine.run(new String[0])).isEmpty();
        assertThat(commandLine.run(new String[] {"Dana.fairpanel.json"})).isEmpty();
        assertThat(out.size() + err.size()).isZero();
    }

    @Test
    void refusesOptionsItDoesNotKnowAndMoreThanOneFile() {
        assertThat(commandLine.run(new String[] {"--fast"})).hasValue(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--fast");
        assertThat(commandLine.run(new String[] {"a", "b"})).hasValue(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void givesACommandWhatFollowsIt() {
        assertThat(commandLine.run(new String[] {"count", "a", "b"})).hasValue(2);
    }
}
