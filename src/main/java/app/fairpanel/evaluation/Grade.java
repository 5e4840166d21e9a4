package app.fairpanel.evaluation;

/// How far a published source can be trusted, as graded when it was researched.
public enum Grade {
    /// The company's own help or legal page, or a government file.
    A,
    /// Journalism, peer-reviewed work or a court record.
    B,
    /// A vendor's blog, a consultant or an aggregator: plausible, with an interest.
    C,
    /// Flash cards, a forum, a single anecdote.
    D,
    /// No source found.
    X
}
