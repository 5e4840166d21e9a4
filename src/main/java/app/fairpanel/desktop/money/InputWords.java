package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.Range;
import app.fairpanel.money.TypedNumber;
import app.fairpanel.money.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Names inputs and says their numbers: "$125 a month", "12%", "45 days".
public final class InputWords {
    private final Messages messages;

    public InputWords(Messages messages) {
        this.messages = messages;
    }

    public String name(Input input) {
        return messages.get("input." + input.id());
    }

    /// What it means and where to find it.
    public String help(Input input) {
        return messages.get("input." + input.id() + ".help");
    }

    /// "Alma's membership fee" for a platform's, the plain name for the practice's.
    ///
    /// @param platformName finds a platform's name by its id
    public String owned(InputKey key, UnaryOperator<String> platformName) {
        var name = name(key.input());
        return key.platform()
                .map(id -> messages.get("money.owned", platformName.apply(id), inSentence(name)))
                .orElse(name);
    }

    /// As it stands within a sentence: "Alma's membership fee", "your missed sessions".
    public String within(InputKey key, UnaryOperator<String> platformName) {
        return key.platform().isPresent()
                ? owned(key, platformName)
                : messages.get("money.your", inSentence(name(key.input())));
    }

    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.US) + name.substring(1);
    }

    /// "own records system $69 a month"; of a yes, the name alone.
    public String counted(InputValue value) {
        var input = value.input();
        var name = inSentence(name(input));
        return input.kind() == Unit.Kind.YES_NO
                ? name
                : messages.get(
                        "money.counted", name, value(input, value.number().orElseThrow()));
    }

    /// A number as it stands in the field, with its unit; of a choice, the words of the option.
    public String value(Input input, BigDecimal number) {
        if (!input.options().isEmpty()) {
            return option(input, input.options().get(number.intValueExact()));
        }
        var figure = figure(input, number);
        return switch (input.unit()) {
            case DOLLARS_A_SESSION,
                    DOLLARS_A_MONTH,
                    DOLLARS_A_YEAR,
                    DOLLARS_AN_HOUR,
                    HOURS_A_WEEK,
                    MINUTES,
                    WEEKS,
                    MONTHS,
                    DAYS -> messages.get("unit." + key(input.unit()), figure, number.doubleValue());
            case DOLLARS,
                    DOLLARS_A_MISS,
                    DOLLARS_A_PAYMENT,
                    PERCENT,
                    SESSIONS_A_WEEK,
                    WEEKS_A_YEAR,
                    PERIODS,
                    YES_NO,
                    CHOICE -> figure;
        };
    }

    /// A number that stands apart from its field, and so says what it counts: "16.9 a week", "$162.62 a month".
    public String measured(Input input, BigDecimal number) {
        return switch (input.unit()) {
            case SESSIONS_A_WEEK, WEEKS_A_YEAR ->
                messages.get("unit." + key(input.unit()), figure(input, number), number.doubleValue());
            case DOLLARS,
                    DOLLARS_A_SESSION,
                    DOLLARS_A_MISS,
                    DOLLARS_A_PAYMENT,
                    DOLLARS_A_MONTH,
                    DOLLARS_A_YEAR,
                    DOLLARS_AN_HOUR,
                    PERCENT,
                    HOURS_A_WEEK,
                    MINUTES,
                    WEEKS,
                    MONTHS,
                    PERIODS,
                    DAYS,
                    YES_NO,
                    CHOICE -> value(input, number);
        };
    }

    /// The number without its unit: "$125", "12%", "45".
    public String figure(Input input, BigDecimal number) {
        return switch (input.kind()) {
            case MONEY -> ValueText.money(number.setScale(2, RoundingMode.HALF_UP));
            case PERCENT -> MoneyText.percent(number.doubleValue());
            case COUNT, DAYS, YES_NO, CHOICE -> MoneyText.tenths(number.doubleValue());
        };
    }

    public String option(Input input, String option) {
        return input.kind() == Unit.Kind.YES_NO
                ? messages.get("value." + option)
                : messages.get("input." + input.id() + "." + option);
    }

    /// "$29–$99 a month".
    public String range(Input input, Range range) {
        return range.low().compareTo(range.high()) == 0
                ? value(input, range.low())
                : messages.get("value.range", figure(input, range.low()), value(input, range.high()));
    }

    /// Why something typed was refused, and what would be accepted.
    public String refusal(Input input, TypedNumber.Reason reason) {
        return messages.get(
                "money.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                range(input, input.allowed()));
    }

    private static String key(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
