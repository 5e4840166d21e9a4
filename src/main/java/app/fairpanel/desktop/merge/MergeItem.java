package app.fairpanel.desktop.merge;

import app.fairpanel.storage.Conflict;
import java.util.List;

/// One thing to choose, in words.
///
/// @param what it is about: "Headway, Session fee"
/// @param before how it was before both changed it; nothing when that is not known
/// @param mine how it is in the window
/// @param theirs how it is in the other version
record MergeItem(Conflict conflict, String what, List<String> before, List<String> mine, List<String> theirs) {}
