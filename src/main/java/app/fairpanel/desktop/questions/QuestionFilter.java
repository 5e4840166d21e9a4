package app.fairpanel.desktop.questions;

import app.fairpanel.evidence.QuestionStatus;
import java.util.Locale;

/// Which questions are shown. With several platforms, a question is shown as soon as it fits with one of them.
enum QuestionFilter {
    OPEN,
    WAITING,
    DUE,
    ANSWERED,
    IN_WRITING,
    LACKS_WRITING,
    CONFLICTING,
    ALL,
    /// No longer asked.
    RETIRED;

    /// The last part of the message key that names it.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean accepts(QuestionRow row) {
        return switch (this) {
            case OPEN -> row.isOpen();
            case WAITING -> row.has(QuestionStatus.WAITING);
            case DUE -> row.isDue();
            case ANSWERED -> row.has(QuestionStatus.ANSWERED);
            case IN_WRITING -> row.has(QuestionStatus.IN_WRITING);
            case LACKS_WRITING -> row.lacksWriting();
            case CONFLICTING -> row.has(QuestionStatus.CONFLICTING);
            case ALL, RETIRED -> true;
        };
    }
}
