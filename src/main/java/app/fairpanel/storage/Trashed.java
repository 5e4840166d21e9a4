package app.fairpanel.storage;

import java.nio.file.Path;
import java.time.Instant;

/// A file in Fairpanel's trash.
///
/// @param file where it is now
/// @param origin where it was
/// @param at when it was put there
public record Trashed(Path file, Path origin, Instant at) {}
