package app.fairpanel.desktop.words;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Value;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Says a value in words: "up to 45 days", "$125 a month", "14–28 days".
public final class ValueText {
    private final Messages messages;

    public ValueText(Messages messages) {
        this.messages = messages;
    }

    /// @param topic gives the number its unit
    public String of(Value value, Topic topic) {
        return of(value, topic.unit().map(per -> " " + per).orElse(""));
    }

    /// The same where only the kind of the number is known.
    public String of(Value value) {
        return of(value, "");
    }

    private String of(Value value, String unit) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.YesNo(var yes) -> messages.get(yes ? "value.yes" : "value.no");
            case Value.Quantity quantity -> precise(quantity, numbers(quantity) + unit);
        };
    }

    private String precise(Value.Quantity quantity, String text) {
        return switch (quantity.precision()) {
            case EXACT -> text;
            case ABOUT -> messages.get("value.about", text);
            case UP_TO -> messages.get("value.up-to", text);
            case FROM -> messages.get("value.from", text);
        };
    }

    private String numbers(Value.Quantity quantity) {
        var low = quantity.low().orElse(quantity.amount());
        var high = quantity.high().orElse(quantity.amount());
        return low.compareTo(high) == 0
                ? one(quantity.kind(), low)
                : messages.get("value.range", bare(quantity.kind(), low), one(quantity.kind(), high));
    }

    private static String bare(Value.QuantityKind kind, BigDecimal amount) {
        return kind == Value.QuantityKind.MONEY ? money(amount) : plain(amount);
    }

    private String one(Value.QuantityKind kind, BigDecimal amount) {
        return switch (kind) {
            case MONEY -> money(amount);
            case PERCENT -> plain(amount) + "%";
            case DAYS ->
                messages.get(amount.compareTo(BigDecimal.ONE) == 0 ? "value.day" : "value.days", plain(amount));
            case COUNT -> plain(amount);
        };
    }

    /// Dollars, with cents where there are any: $125, $29.95.
    public static String money(BigDecimal amount) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return (amount.signum() < 0 ? "−$" : "$") + format(whole ? "#,##0" : "#,##0.00", amount.abs());
    }

    private static String plain(BigDecimal amount) {
        return format("#,##0.##", amount);
    }

    private static String format(String pattern, BigDecimal amount) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US)).format(amount);
    }
}
