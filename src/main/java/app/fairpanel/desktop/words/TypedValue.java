package app.fairpanel.desktop.words;

import app.fairpanel.catalog.Topic;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.QuantityKind;
import java.math.BigDecimal;
import java.util.Locale;

/// Reads what was typed as the value of a topic: "$125 a month", "2–4 weeks", "up to 45", "yes", "Built in".
public sealed interface TypedValue {

    /// The field was left empty.
    record Nothing() implements TypedValue {}

    record Understood(Value value) implements TypedValue {}

    /// It cannot be what the topic is about.
    record Refused(Reason reason) implements TypedValue {}

    /// Why it was refused: what the user has to be told.
    enum Reason {
        NOT_A_NUMBER,
        NEGATIVE,
        TOO_HIGH,
        NOT_YES_OR_NO;

        /// The last part of the message key that says so.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static TypedValue read(String typed, Topic topic) {
        if (typed.isBlank()) {
            return new Nothing();
        }
        return switch (topic.kind()) {
            case TEXT -> new Understood(new Value.Text(typed.strip()));
            case YES_NO -> yesNo(typed.strip().toLowerCase(Locale.US));
            case MONEY, PERCENT, DAYS, COUNT ->
                new TypedQuantity(topic.kind().quantity().orElseThrow(), topic.unit())
                        .read(TypedRate.isOf(topic) ? TypedRate.of(typed).figure() : typed);
        };
    }

    private static TypedValue yesNo(String typed) {
        return switch (typed) {
            case "yes", "y" -> new Understood(new Value.YesNo(true));
            case "no", "n" -> new Understood(new Value.YesNo(false));
            default -> new Refused(Reason.NOT_YES_OR_NO);
        };
    }

    /// The highest number of a kind that can be meant.
    static BigDecimal limit(QuantityKind kind) {
        return switch (kind) {
            case MONEY -> new BigDecimal(1_000_000);
            case PERCENT -> new BigDecimal(100);
            case DAYS -> new BigDecimal(3_650);
            case COUNT -> new BigDecimal(1_000_000);
        };
    }
}
