package app.fairpanel.evaluation;

/// A route to insured clients that is being evaluated.
///
/// @param id the catalogue's id for a platform that ships with the app, or one of its own
/// @param color which of the platform colors it has everywhere, from 0
public record Platform(String id, String name, int color) {
    public Platform {
        name = name.strip();
        if (id.isBlank() || name.isEmpty() || color < 0) {
            throw new IllegalArgumentException("a platform needs an id, a name and a color");
        }
    }
}
