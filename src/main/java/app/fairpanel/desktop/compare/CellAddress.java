package app.fairpanel.desktop.compare;

/// Which cell is chosen.
///
/// @param platform the position of the platform's column
record CellAddress(String topic, int platform) {}
