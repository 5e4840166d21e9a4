package app.fairpanel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {
    private static final String SECRET = "Clawback after 90 days, said Kim";

    @TempDir
    Path folder;

    private static Throwable error() {
        var cause = new NumberFormatException(SECRET);
        var error = new IllegalStateException(SECRET, cause);
        error.addSuppressed(new IOException(SECRET));
        cause.addSuppressed(error);
        return error;
    }

    @Test
    void aReportSaysWhereAndNothingOfWhatWasEntered() {
        var report = ErrorReport.of(error());

        assertThat(report)
                .contains(
                        "java.lang.IllegalStateException",
                        "Because of: java.lang.NumberFormatException",
                        "Besides: java.io.IOException",
                        "LogFilesTest.error")
                .doesNotContain("Clawback");
        assertThat(ErrorReport.of(new IndexOutOfBoundsException("Index 3"))).contains("Index 3");
    }

    @Test
    void whatTheAppLogsIsInTheFileWithoutWhatWasEntered() throws IOException {
        try (var log = LogFiles.start(folder.resolve("state")).orElseThrow()) {
            System.getLogger("app.fairpanel.Anything").log(Level.ERROR, "an unexpected error", error());

            assertThat(Files.readString(log.newest()))
                    .contains("an unexpected error", "IllegalStateException")
                    .doesNotContain("Clawback");
        }
    }

    @Test
    void theFilesTakeTurnsAndStaySmall() throws IOException {
        try (var log = LogFiles.start(folder).orElseThrow()) {
            var logger = System.getLogger("app.fairpanel.Anything");
            var line = "x".repeat(8_000);
            for (int i = 0; i < 300; i++) {
                logger.log(Level.INFO, line);
            }
            assertThat(log.newest()).exists();
        }
        try (var files = Files.list(folder)) {
            var sizes = files.map(file -> file.toFile().length()).toList();
            assertThat(sizes).hasSize(3).allMatch(size -> size < 600_000);
        }
    }

    @Test
    void withoutAPlaceForItTheAppGoesOnWithoutALog() throws IOException {
        var file = Files.writeString(folder.resolve("in the way"), "");

        assertThat(LogFiles.start(file)).isEmpty();
        assertThat(List.of(Files.readString(file))).containsExactly("");
    }
}
