package app.fairpanel.desktop.compare;

/// Which cell is chosen.
///
/// @param row the id of its row
/// @param platform the position of the platform's column
record CellAddress(String row, int platform) {}
