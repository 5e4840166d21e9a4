package app.fairpanel.storage;

/// What came of doing something with a whole file.
///
/// @param <T> what is known when it worked
public sealed interface FolderResult<T> {
    record Done<T>(T value) implements FolderResult<T> {}

    /// It is open somewhere; nothing was done.
    record InUse<T>(LockResult.Held by) implements FolderResult<T> {}

    /// There is something with that name; nothing was done.
    record NameTaken<T>(String name) implements FolderResult<T> {}

    /// The file system refused.
    record Failed<T>(FileProblem problem) implements FolderResult<T> {}
}
