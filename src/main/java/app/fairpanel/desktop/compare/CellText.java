package app.fairpanel.desktop.compare;

import app.fairpanel.evidence.Status;

/// What one cell of the grid shows.
///
/// @param headline what holds, or what to ask for while nobody knows
/// @param detail where it comes from
/// @param more how many statements are behind it and whether some say otherwise; empty for a single one
/// @param old that it should be asked again, and why; empty while it need not
/// @param note the user's own; empty for none
public record CellText(
        String headline, Status status, String detail, String more, String old, Clearing clearing, String note) {
    boolean stale() {
        return !old.isEmpty();
    }
}
