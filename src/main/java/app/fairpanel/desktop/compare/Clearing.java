package app.fairpanel.desktop.compare;

import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import java.util.Locale;

/// Where a platform stands with one must-have.
enum Clearing {
    /// The topic is none.
    NOT_ASKED,
    /// Nobody has said yet whether the platform meets it.
    OPEN,
    PASSES,
    FAILS;

    static Clearing of(Decision decision, String topic, String platform) {
        if (!isMustHave(decision, topic)) {
            return NOT_ASKED;
        }
        return decision.clearance(topic, platform)
                .map(Clearance::passes)
                .map(passes -> passes ? PASSES : FAILS)
                .orElse(OPEN);
    }

    static boolean isMustHave(Decision decision, String topic) {
        return decision.criterion(topic).filter(Criterion::mustHave).isPresent();
    }

    /// The last part of the message key that names it, and its style class.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
