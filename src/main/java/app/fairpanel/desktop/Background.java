package app.fairpanel.desktop;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// Where views have things worked out that take longer than a frame.
///
/// @param worker runs them
/// @param ui shows what came of them, on the user interface's thread
public record Background(Executor worker, Executor ui) {

    /// A thread that runs until the app ends, which it does not hold up.
    public static Background start(Executor ui) {
        return new Background(
                Executors.newSingleThreadExecutor(Thread.ofPlatform()
                        .daemon()
                        .name("fairpanel-background")
                        .factory()),
                ui);
    }

    public <T> Latest<T> latest() {
        return new Latest<>(worker, ui);
    }
}
