package app.fairpanel.storage;

import java.nio.file.Path;
import java.time.Instant;

/// The whole contents that an evaluation's file had at some time, kept apart from it.
///
/// @param at when it was taken
/// @param sha256 the hash of the contents
/// @param file where it is kept
public record Snapshot(Instant at, String sha256, Path file) {}
