package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// For a number of times replacing a file is refused, as Windows does while another program has it open.
final class HeldOperations extends ForwardingOperations {
    private int refusals;

    HeldOperations(int refusals) {
        this.refusals = refusals;
    }

    void hold(int times) {
        refusals = times;
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (refusals > 0) {
            refusals--;
            throw new AccessDeniedException(to.toString());
        }
        super.replace(from, to);
    }
}
