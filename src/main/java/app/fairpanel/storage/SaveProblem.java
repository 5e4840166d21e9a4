package app.fairpanel.storage;

import java.util.List;

/// Why an evaluation was not saved. The file is as it was, unless the problem says otherwise.
public sealed interface SaveProblem {
    /// The key of its sentence among the messages, `storage.save.…`.
    default String messageKey() {
        return MessageKeys.of("storage.save.", this);
    }

    /// What the sentence's placeholders stand for, in the order of the record's components.
    default List<Object> arguments() {
        return MessageKeys.arguments(this);
    }

    /// Somebody else wrote the file since it was last read or written here.
    record ChangedOutside() implements SaveProblem {}

    /// The file is gone: deleted, renamed, or its disk is not there.
    record Gone() implements SaveProblem {}

    /// Something is already where a new file should be.
    record AlreadyThere() implements SaveProblem {}

    /// Somebody else has the file open that should be replaced.
    record InUse() implements SaveProblem {}

    /// The file has the form of an older version, and its original could not be kept before replacing it.
    record OriginalNotKept(FileProblem problem) implements SaveProblem {}

    /// What would be written could not be read again as the same evaluation; nothing was touched.
    record NotReadableAgain(List<Problem> problems) implements SaveProblem {}

    /// The file system refused.
    ///
    /// @param replaced whether the file nevertheless has the new contents already, and only its safety in a
    ///     power cut is not known
    record NotWritten(FileProblem problem, boolean replaced) implements SaveProblem {}
}
