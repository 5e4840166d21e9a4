package app.fairpanel.evidence;

import app.fairpanel.evaluation.Strength;

/// How good a finding is.
public enum Status {
    UNKNOWN,
    CLAIMED,
    TOLD,
    IN_WRITING,
    CONFLICTING;

    public static Status of(Strength strength) {
        return switch (strength) {
            case ASSUMED -> UNKNOWN;
            case PUBLISHED_BY_OTHERS, PUBLISHED_BY_PLATFORM -> CLAIMED;
            case TOLD -> TOLD;
            case IN_WRITING -> IN_WRITING;
        };
    }

    /// Whether the user heard it from the platform or holds it in writing.
    public boolean isConfirmed() {
        return this == TOLD || this == IN_WRITING;
    }
}
