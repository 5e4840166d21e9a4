package app.fairpanel.evaluation;

/// How much weight a statement carries, weakest first.
public enum Strength {
    /// Our own or a shipped guess; only for numbers of the money model.
    ASSUMED,
    /// Published by others: an article, the press, another site.
    PUBLISHED_BY_OTHERS,
    /// Published by the platform itself.
    PUBLISHED_BY_PLATFORM,
    /// Told to this clinician, or their own experience on the platform.
    TOLD,
    /// In writing to this clinician.
    IN_WRITING
}
