package app.fairpanel.storage;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// Who has an evaluation open.
///
/// @param user the name of the account
/// @param host the name of the computer
/// @param pid the process
/// @param since when it was opened
public record LockOwner(String user, String host, long pid, Instant since) {
    /// This process, from now on.
    static LockOwner current(Instant now) {
        return new LockOwner(
                System.getProperty("user.name", ""),
                hostName(),
                ProcessHandle.current().pid(),
                now);
    }

    /// Without asking the network, which can take seconds to answer.
    private static String hostName() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .flatMap(variable -> Optional.ofNullable(System.getenv(variable)).stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> firstLine(Path.of("/etc/hostname")))
                .orElse("");
    }

    private static Optional<String> firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// A computer that does not say its name is not taken for any other.
    boolean isOnTheComputerOf(LockOwner other) {
        return !host.isBlank() && host.equals(other.host);
    }

    /// Whether its process does not run any more. Only this computer's can be asked about.
    boolean isGone() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }

    String written() {
        return "user=%s\nhost=%s\npid=%d\nsince=%s\n"
                .formatted(user.replace("\\", "\\\\"), host.replace("\\", "\\\\"), pid, since);
    }

    static Optional<LockOwner> parse(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            return Optional.of(new LockOwner(
                    properties.getProperty("user", ""),
                    properties.getProperty("host", ""),
                    Long.parseLong(properties.getProperty("pid", "")),
                    Instant.parse(properties.getProperty("since", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
