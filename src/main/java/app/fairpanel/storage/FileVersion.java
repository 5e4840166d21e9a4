package app.fairpanel.storage;

/// Which contents a file has, by size and content, never by the clock.
///
/// @param bytes how long it is
/// @param sha256 64 lower-case hexadecimal digits
public record FileVersion(long bytes, String sha256) {
    static FileVersion of(byte[] contents) {
        return new FileVersion(contents.length, Sha256.of(contents));
    }
}
