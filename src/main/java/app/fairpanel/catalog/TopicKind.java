package app.fairpanel.catalog;

import app.fairpanel.evaluation.Value.QuantityKind;
import java.util.Optional;

/// In what form a topic's values come.
public enum TopicKind {
    TEXT,
    YES_NO,
    MONEY,
    PERCENT,
    DAYS,
    COUNT;

    /// What kind of number it is, if it is one.
    public Optional<QuantityKind> quantity() {
        return switch (this) {
            case TEXT, YES_NO -> Optional.empty();
            case MONEY -> Optional.of(QuantityKind.MONEY);
            case PERCENT -> Optional.of(QuantityKind.PERCENT);
            case DAYS -> Optional.of(QuantityKind.DAYS);
            case COUNT -> Optional.of(QuantityKind.COUNT);
        };
    }
}
