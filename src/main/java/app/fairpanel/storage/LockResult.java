package app.fairpanel.storage;

import java.util.Optional;

/// What came of asking for an evaluation to oneself.
public sealed interface LockResult {
    /// Nobody else has it open.
    record Acquired(Locks.Lock lock) implements LockResult {}

    /// Somebody else has it open, or had it when their computer was last heard of.
    ///
    /// @param owner nothing when the other program did not say
    /// @param canBeTakenOver whether that may be over: the other is on another computer, which cannot be asked
    record Held(Optional<LockOwner> owner, boolean canBeTakenOver) implements LockResult {}

    /// The folder cannot have a lock: it is read-only, or gone. Work goes on without one, as no save goes over what
    /// somebody else wrote.
    record Unavailable(FileProblem problem) implements LockResult {}
}
