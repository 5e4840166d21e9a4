package app.fairpanel.money;

import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.Quantity;
import app.fairpanel.evaluation.Value.Text;
import app.fairpanel.evaluation.Value.YesNo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a line of the list of inputs says.
///
/// @param result the first line of the calculation that it changes
/// @param allowed what is accepted; of a choice, the positions of its options
/// @param usual what practices report; nothing where there is no research
/// @param options the ids of what can be chosen; empty for a number
record InputLine(
        Part part,
        ResultLine result,
        Unit unit,
        Range allowed,
        Slider slider,
        Start start,
        Optional<Usual> usual,
        List<String> options) {
    /// @param range the sensible part of what is allowed
    record Slider(Range range, BigDecimal step) {}

    /// @param number what holds until somebody says something; nothing where not knowing differs from zero
    /// @param leftOut whether that means that the thing is not counted at all
    record Start(Optional<BigDecimal> number, boolean leftOut) {}

    record Usual(BigDecimal low, BigDecimal middle, BigDecimal high) {}

    private static final List<String> NO_YES = List.of("no", "yes");

    InputLine {
        options = List.copyOf(options);
    }

    /// Of a choice; the first of its options holds until somebody says something.
    static InputLine ofChoice(Part part, ResultLine result, List<String> options) {
        int last = options.size() - 1;
        return new InputLine(
                part,
                result,
                options.equals(NO_YES) ? Unit.YES_NO : Unit.CHOICE,
                allows(0, last),
                slides(0, last, 1),
                startsAt(0),
                Optional.empty(),
                options);
    }

    static Range allows(int low, int high) {
        return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    static Slider slides(int low, int high, double step) {
        return new Slider(allows(low, high), BigDecimal.valueOf(step));
    }

    static Start startsAt(int number) {
        return new Start(Optional.of(BigDecimal.valueOf(number)), false);
    }

    static Start startsLeftOut() {
        return new Start(Optional.of(BigDecimal.ZERO), true);
    }

    static Start startsUnknown() {
        return new Start(Optional.empty(), true);
    }

    static Usual usually(double low, double middle, double high) {
        return new Usual(BigDecimal.valueOf(low), BigDecimal.valueOf(middle), BigDecimal.valueOf(high));
    }

    static List<String> oneOf(String... options) {
        return List.of(options);
    }

    /// @return nothing when the value is of another kind, not one of the options or outside the allowed range
    Optional<BigDecimal> read(Value value) {
        return switch (value) {
            case Quantity quantity ->
                unit.kind().isNumber() && unit.kind().quantity() == quantity.kind()
                        ? Optional.of(quantity.amount()).filter(allowed::contains)
                        : Optional.empty();
            case YesNo(var yes) ->
                unit.kind() == Unit.Kind.YES_NO
                        ? Optional.of(yes ? BigDecimal.ONE : BigDecimal.ZERO)
                        : Optional.empty();
            case Text(var text) -> {
                int position = options.indexOf(text.strip().toLowerCase(Locale.ROOT));
                yield position < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(position));
            }
        };
    }

    /// @param number within the allowed range
    Value write(BigDecimal number) {
        return switch (unit.kind()) {
            case MONEY, PERCENT, COUNT, DAYS -> Quantity.exactly(unit.kind().quantity(), number);
            case YES_NO -> new YesNo(number.signum() > 0);
            case CHOICE -> new Text(options.get(number.intValueExact()));
        };
    }
}
