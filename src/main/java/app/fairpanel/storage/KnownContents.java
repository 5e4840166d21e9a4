package app.fairpanel.storage;

import java.util.Arrays;

/// What a file had in it when it was last read or written here.
final class KnownContents {
    private final byte[] bytes;
    private final StoredEvaluation stored;
    private final FileVersion version;

    KnownContents(byte[] bytes, StoredEvaluation stored) {
        this.bytes = bytes.clone();
        this.stored = stored;
        this.version = FileVersion.of(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    StoredEvaluation stored() {
        return stored;
    }

    FileVersion version() {
        return version;
    }

    boolean areExactly(byte[] others) {
        return Arrays.equals(bytes, others);
    }
}
