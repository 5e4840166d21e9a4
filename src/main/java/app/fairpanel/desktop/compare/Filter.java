package app.fairpanel.desktop.compare;

import java.util.Locale;

/// Which rows of the grid are shown.
enum Filter {
    ALL,
    DIFFERENCES,
    TO_VERIFY,
    CONFLICTING,
    MUST_HAVES,
    IN_WRITING,
    STALE;

    /// The last part of the message key that names it.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean accepts(ComparisonRow row) {
        return switch (this) {
            case ALL -> true;
            case DIFFERENCES -> row.differs();
            case TO_VERIFY -> row.toVerify();
            case CONFLICTING -> row.conflicting();
            case MUST_HAVES -> row.mustHave();
            case IN_WRITING -> row.inWriting();
            case STALE -> row.stale();
        };
    }
}
