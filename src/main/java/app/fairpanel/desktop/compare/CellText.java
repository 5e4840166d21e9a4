package app.fairpanel.desktop.compare;

import app.fairpanel.evidence.Status;

/// What one cell of the grid shows.
///
/// @param headline what holds, or what to ask for while nobody knows
/// @param detail where it comes from
/// @param more how many statements are behind it and whether some say otherwise; empty for a single one
public record CellText(String headline, Status status, String detail, String more, boolean stale) {}
