package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.storage.ChildProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The program as it is started, without a screen.
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private record Ended(int code, String out, List<String> errors) {}

    private static Ended start(String... arguments) throws IOException, InterruptedException {
        var builder = ChildProcess.builder(Launcher.class, arguments).redirectError(ProcessBuilder.Redirect.PIPE);
        List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
                .forEach(builder.environment()::remove);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var errors = process.errorReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, errors);
    }

    @Test
    @Timeout(120)
    void withoutADisplayItEndsWithOneSentence() throws IOException, InterruptedException {
        var ended = start();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.errors()).singleElement().asString().endsWith(".").doesNotContain("Exception");
    }

    @Test
    @Timeout(120)
    void whatNeedsNoWindowPrintsOnlyItsResult() throws IOException, InterruptedException {
        var ended = start("--version");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).matches("Fairpanel \\d+\\.\\d+\\.\\d+\\R");
        assertThat(ended.errors()).isEmpty();
    }
}
