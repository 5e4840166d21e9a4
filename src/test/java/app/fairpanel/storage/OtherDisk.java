package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;

/// Every folder is a disk of its own, between which nothing can be moved in one step.
final class OtherDisk extends ForwardingOperations {
    @Override
    public void replace(Path from, Path to) throws IOException {
        if (!Paths.folder(from).equals(Paths.folder(to))) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "another disk");
        }
        super.replace(from, to);
    }
}
