package app.fairpanel.desktop.history;

import app.fairpanel.evaluation.Evaluation;

/// A kept version as the list shows it.
///
/// @param when it was kept, by the user's clock
/// @param what changed since the version before it
record HistoryEntry(Evaluation evaluation, String when, String what) {}
