package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.money.Range;
import app.fairpanel.money.TypedNumber;
import app.fairpanel.money.TypedNumber.Reading;
import app.fairpanel.money.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/// Reads and says the numbers of the fee schedule and of stresses.
enum FeeNumbers {
    /// Percent of the completed sessions.
    SHARE(Unit.Kind.PERCENT, 0, 100, 2),
    MINUTES(Unit.Kind.COUNT, 0, 1_440, 0),
    MONTHS(Unit.Kind.COUNT, 0, 36, 0),
    DAYS(Unit.Kind.DAYS, 0, 365, 0),
    WEEKS(Unit.Kind.COUNT, 0, 104, 0),
    /// Clients in one session.
    CLIENTS(Unit.Kind.COUNT, 1, 50, 0),
    /// Dollars for one client's session.
    RATE(Unit.Kind.MONEY, 0, 10_000, 2);

    private final Unit.Kind kind;
    private final long low;
    private final long high;
    private final int decimals;

    FeeNumbers(Unit.Kind kind, long low, long high, int decimals) {
        this.kind = kind;
        this.decimals = decimals;
        this.low = low;
        this.high = high;
    }

    private Range allowed() {
        return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /// A number, or the words that say why there is none.
    record Read(Optional<BigDecimal> number, String refusal) {}

    Read read(String typed, Messages messages) {
        return switch (TypedNumber.read(typed, kind, Optional.of(allowed()))) {
            case Reading.Accepted(var number)
            when decimals == 0 && number.stripTrailingZeros().scale() > 0 -> refused("whole", messages);
            case Reading.Accepted(var number) -> new Read(Optional.of(rounded(number)), "");
            case Reading.Refused(var reason) ->
                refused(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), messages);
        };
    }

    private BigDecimal rounded(BigDecimal number) {
        return number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
    }

    private Read refused(String reason, Messages messages) {
        var range =
                messages.get("value.range", say(allowed().low()), say(allowed().high()));
        return new Read(Optional.empty(), messages.get("money.refused." + reason, range));
    }

    /// As it stands in its field: "40%", "53", "$118.50".
    String say(BigDecimal number) {
        return switch (this) {
            case SHARE -> MoneyText.percent(number.doubleValue());
            case MINUTES, MONTHS, DAYS, WEEKS, CLIENTS -> MoneyText.whole(number.doubleValue());
            case RATE -> ValueText.money(number);
        };
    }
}
