package app.fairpanel.desktop.trash;

import app.fairpanel.storage.Trashed;
import java.util.List;
import java.util.function.Consumer;

/// What is in the trash, and what can be done with it. Nothing of it blocks the user interface; what comes of it is
/// told
/// on its thread.
public interface Bin {
    /// @param problem why it cannot be looked into; empty when it can
    /// @param files the newest first
    record Contents(String problem, List<Trashed> files) {}

    void load(Consumer<Contents> show);

    /// Puts a file back where it was.
    ///
    /// @param said where it is now, or why it could not be put back
    void restore(Trashed file, Consumer<String> said);
}
