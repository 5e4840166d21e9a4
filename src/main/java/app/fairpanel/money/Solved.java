package app.fairpanel.money;

/// The number at which two alternatives leave the same, or why there is none.
public sealed interface Solved {
    /// @param number in the unit of what was solved for
    record At(double number) implements Solved {}

    record Nowhere(Reason reason) implements Solved {}

    /// Why no number makes the two equal.
    enum Reason {
        /// Even without it the platform stays behind.
        BEHIND_WITHOUT_IT,
        /// Even at its greatest the platform stays ahead.
        AHEAD_EVEN_AT_MOST,
        /// A smaller share changes nothing, because the monthly minimum is due anyway.
        HELD_BY_MINIMUM,
        /// A greater share changes nothing, because no more than the monthly maximum is due.
        HELD_BY_MAXIMUM,
        /// The share is already taken off the rates that are quoted.
        ALREADY_TAKEN_OFF,
        /// Both leave the same already.
        EQUAL_ALREADY,
        /// There is no session to spread it over.
        NO_SESSIONS,
        RATE_UNKNOWN
    }
}
