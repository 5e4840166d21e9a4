package app.fairpanel.desktop.arrange;

import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.TopicKind;
import app.fairpanel.evaluation.OwnTopic;
import java.util.Locale;
import java.util.Optional;

/// A topic as it was entered.
///
/// @param unit what a number of it is per; blank for nothing
record NewTopic(String name, Domain domain, TopicKind kind, String unit, String impact) {
    OwnTopic as(String id) {
        return new OwnTopic(
                id, name, kebabCase(domain), kebabCase(kind), Optional.of(unit).filter(ignored -> isNumber()), impact);
    }

    private boolean isNumber() {
        return kind.quantity().isPresent();
    }

    static String kebabCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
