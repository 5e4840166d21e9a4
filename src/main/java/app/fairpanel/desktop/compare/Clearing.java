package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.controls.StatusLook;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

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

    StatusLook look() {
        return new StatusLook(
                key(),
                switch (this) {
                    case PASSES -> Feather.CHECK_CIRCLE;
                    case FAILS -> Feather.X_CIRCLE;
                    case OPEN, NOT_ASKED -> Feather.HELP_CIRCLE;
                });
    }
}
