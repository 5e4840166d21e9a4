package app.fairpanel;

import app.fairpanel.cli.Version;
import app.fairpanel.system.ErrorReport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What happens when the program itself is wrong: what is open is saved, it is logged, and the user is told, once for
/// each kind of error.
final class UnexpectedErrors implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(UnexpectedErrors.class.getName());
    private static final int COPY = 1;
    private static final int OPEN_LOG = 2;

    private final AppServices services;
    private final AppWindow window;
    private final Optional<Path> log;
    private final Set<String> told = new HashSet<>();
    private boolean isTelling;

    /// @param log the file that it is logged to
    UnexpectedErrors(AppServices services, AppWindow window, Optional<Path> log) {
        this.services = services;
        this.window = window;
        this.log = log;
    }

    /// Can be called on any thread.
    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        LOG.log(Level.ERROR, "an unexpected error on " + thread.getName(), error);
        services.workers().ui().execute(() -> saveAndTell(error));
    }

    private void saveAndTell(Throwable error) {
        window.session().ifPresent(Session::saveNow);
        var report = ErrorReport.of(error);
        if (isTelling || !told.add(report)) {
            return;
        }
        isTelling = true;
        try {
            tell(report);
        } finally {
            isTelling = false;
        }
    }

    private void tell(String report) {
        var choices = log.isPresent()
                ? List.of("error.go-on", "error.copy", "error.log")
                : List.of("error.go-on", "error.copy");
        var answer = services.dialogs()
                .ask(
                        word("error.title"),
                        word(hasFile() ? "error.text.saved" : "error.text"),
                        choices.stream().map(this::word).toList());
        if (answer.equals(Optional.of(COPY))) {
            copy(report);
        } else if (answer.equals(Optional.of(OPEN_LOG))) {
            log.ifPresent(file -> services.links().open(file.toUri().toString()));
        }
    }

    private boolean hasFile() {
        return window.session().flatMap(Session::path).isPresent();
    }

    private void copy(String report) {
        var content = new ClipboardContent();
        content.putString("Fairpanel %s, Java %s, %s %s%n%n%s"
                .formatted(
                        Version.current(),
                        Runtime.version(),
                        System.getProperty("os.name", ""),
                        System.getProperty("os.version", ""),
                        report));
        Clipboard.getSystemClipboard().setContent(content);
        window.say(word("error.copied"), Optional.empty());
    }

    private String word(String key) {
        return services.messages().get(key);
    }
}
