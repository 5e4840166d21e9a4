package app.fairpanel.catalog;

/// A kind of license, by the letters after the name.
public record License(String code, String name, Independence independence) {
    /// Whether its holder practices, and bills, without supervision.
    public enum Independence {
        INDEPENDENT,
        NOT_INDEPENDENT,
        DEPENDS_ON_STATE
    }
}
