package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why a file or folder could not be read or written, as far as the system says.
public sealed interface FileProblem {
    /// The reason that [FileOperations] give when something is a folder or a device.
    String NOT_A_FILE = "not a file";

    /// The key of its sentence among the messages, `storage.file.…`.
    default String messageKey() {
        return MessageKeys.of("storage.file.", this);
    }

    /// What the sentence's placeholders stand for, in the order of the record's components.
    default List<Object> arguments() {
        return MessageKeys.arguments(this);
    }

    /// It, or the folder it should be in, is not there.
    record NotFound() implements FileProblem {}

    /// The user may not, or (on Windows) another program has it open.
    record NoPermission() implements FileProblem {}

    /// The disk, or the user's share of it, is full.
    record DiskFull() implements FileProblem {}

    /// The disk cannot be written to.
    record ReadOnlyDisk() implements FileProblem {}

    /// A folder, a device: something that is not a file.
    record NotAFile() implements FileProblem {}

    /// Anything else.
    ///
    /// @param reason what the system says, in its language
    record Failed(String reason) implements FileProblem {}

    static FileProblem of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException e -> new NotFound();
            case NotDirectoryException e -> new NotFound();
            case AccessDeniedException e -> new NoPermission();
            case FileSystemException e ->
                byReason(Optional.ofNullable(e.getReason()).orElse(String.valueOf(e.getMessage())));
            default -> byReason(String.valueOf(failure.getMessage()));
        };
    }

    private static FileProblem byReason(String reason) {
        var lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("quota") || lower.contains("not enough space")) {
            return new DiskFull();
        }
        if (lower.contains("read-only file system") || lower.contains("write protected")) {
            return new ReadOnlyDisk();
        }
        if (lower.contains("is a directory") || lower.equals(NOT_A_FILE)) {
            return new NotAFile();
        }
        return new Failed(reason);
    }
}
