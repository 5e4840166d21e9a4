package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.money.FeeNumber;
import app.fairpanel.money.TypedNumber;
import app.fairpanel.money.TypedNumber.Reading;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Says the numbers of the fee schedule and of stresses, and why one is refused.
final class FeeNumbers {
    private FeeNumbers() {}

    /// A number, or the words that say why there is none.
    record Read(Optional<BigDecimal> number, String refusal) {}

    static Read read(FeeNumber kind, String typed, Messages messages) {
        return switch (kind.read(typed)) {
            case Reading.Accepted(var number) -> new Read(Optional.of(number), "");
            case Reading.Refused(var reason) -> new Read(Optional.empty(), refusal(kind, reason, messages));
        };
    }

    static String refusal(FeeNumber kind, TypedNumber.Reason reason, Messages messages) {
        var allowed = kind.allowed();
        return messages.get(
                "money.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                messages.get("value.range", say(kind, allowed.low()), say(kind, allowed.high())));
    }

    /// As it stands in its field: "40%", "53", "$118.50".
    static String say(FeeNumber kind, BigDecimal number) {
        return switch (kind) {
            case SHARE -> MoneyText.percent(number.doubleValue());
            case MINUTES, MONTHS, DAYS, WEEKS, CLIENTS -> MoneyText.whole(number.doubleValue());
            case RATE -> ValueText.money(number);
        };
    }
}
