package app.fairpanel.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Keeps what the app and its toolkit log in a few files that take turns, in the platform's place for them. Nothing of
/// an evaluation gets there: of an error only where it happened (see [ErrorReport]), and log messages name no content.
public final class LogFiles implements AutoCloseable {
    private static final int FILES = 3;
    private static final int BYTES_EACH = 512 * 1024;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Path newest;
    private final Handler handler;
    /// Held, as a logger that nobody holds forgets its handlers.
    private final List<Logger> loggers;

    private LogFiles(Path newest, Handler handler) {
        this.newest = newest;
        this.handler = handler;
        loggers = List.of(Logger.getLogger("app.fairpanel"), Logger.getLogger("javafx"));
        loggers.forEach(logger -> logger.addHandler(handler));
    }

    /// Begins to log.
    ///
    /// @param folder the platform's place for what may be lost
    /// @return nothing where no file can be written there; the app works without
    public static Optional<LogFiles> start(Path folder) {
        try {
            Files.createDirectories(folder);
            var pattern = folder.toString().replace("%", "%%") + "/fairpanel-%g.log";
            var handler = new FileHandler(pattern, BYTES_EACH, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new Lines());
            handler.setLevel(Level.INFO);
            return Optional.of(new LogFiles(folder.resolve("fairpanel-0.log"), handler));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The file that is written to.
    public Path newest() {
        return newest;
    }

    @Override
    public void close() {
        loggers.forEach(logger -> logger.removeHandler(handler));
        handler.close();
    }

    private static final class Lines extends Formatter {
        @Override
        public String format(LogRecord entry) {
            var line = "%s %s %s: %s%n"
                    .formatted(
                            TIME.format(entry.getInstant()),
                            entry.getLevel().getName(),
                            entry.getLoggerName(),
                            formatMessage(entry));
            return entry.getThrown() == null ? line : line + ErrorReport.of(entry.getThrown());
        }
    }
}
