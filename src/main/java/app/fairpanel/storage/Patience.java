package app.fairpanel.storage;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long to keep trying to replace a file that another program holds, as virus scanners and synchronization do on
/// Windows for moments.
///
/// @param pauses before each further try
public record Patience(List<Duration> pauses, Pause pause) {
    /// Waits.
    @FunctionalInterface
    public interface Pause {
        void take(Duration length) throws InterruptedException;
    }

    /// A step that can fail.
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /// On Windows ten tries within about three seconds; elsewhere a replacement works at once or not at all.
    public static Patience ofThisSystem() {
        var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new Patience(
                windows
                        ? Stream.of(20, 40, 80, 160, 320, 500, 500, 500, 500)
                                .map(Duration::ofMillis)
                                .toList()
                        : List.of(),
                Thread::sleep);
    }

    /// Runs a step until it works.
    ///
    /// @throws IOException of the last try
    void run(Step step) throws IOException {
        for (var length : pauses) {
            try {
                step.run();
                return;
            } catch (java.nio.file.NoSuchFileException gone) {
                throw gone;
            } catch (java.nio.file.FileSystemException held) {
                wait(length, held);
            }
        }
        step.run();
    }

    private void wait(Duration length, IOException reason) throws IOException {
        try {
            pause.take(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
