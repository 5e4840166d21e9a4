package app.fairpanel.storage;

import java.nio.file.Path;

/// A copy of an evaluation's file that a program for synchronizing left beside it.
///
/// @param theirs the version in it
public record ConflictedCopy(Path file, FileNews.Theirs theirs) {}
