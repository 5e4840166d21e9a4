package app.fairpanel.evaluation;

/// A route to insured clients that is being evaluated.
///
/// @param id the catalogue's id for a platform that ships with the app, or one of its own
/// @param color which of the platform colors it has everywhere, from 0
/// @param hidden whether it is kept but takes part in nothing
public record Platform(String id, String name, int color, boolean hidden) {
    public Platform {
        name = name.strip();
        if (id.isBlank() || name.isEmpty() || color < 0) {
            throw new IllegalArgumentException("a platform needs an id, a name and a color");
        }
    }

    public Platform(String id, String name, int color) {
        this(id, name, color, false);
    }

    public Platform withName(String changed) {
        return new Platform(id, changed, color, hidden);
    }

    public Platform withHidden(boolean changed) {
        return new Platform(id, name, color, changed);
    }
}
