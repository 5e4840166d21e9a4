package app.fairpanel.money;

import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value.Precision;
import app.fairpanel.evaluation.Value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/// How far an uncertain value could be off: over what equally strong statements span, or, where they name one number
/// only, over the list's typical range, taken in proportion to that number. A plain zero ("it costs nothing") is taken
/// as said.
final class Spreads {
    private Spreads() {}

    static Optional<Spread> of(Input input, BigDecimal number, Origin.Found found) {
        double low = number.doubleValue();
        double high = low;
        for (var statement : asStrong(found)) {
            if (statement.value().orElse(null) instanceof Quantity said
                    && input.read(said).isPresent()) {
                low = Math.min(low, said.low().orElse(said.amount()).doubleValue());
                high = Math.max(high, said.high().orElse(said.amount()).doubleValue());
            }
        }
        if (low < high) {
            return Optional.of(within(input, low, number.doubleValue(), high));
        }
        return number.signum() == 0
                ? Optional.empty()
                : typical(input, number).map(spread -> limited(spread, precision(found)));
    }

    static Optional<Spread> typical(Input input, BigDecimal number) {
        double middle = number.doubleValue();
        var usual = input.typicalMiddle().map(BigDecimal::doubleValue).orElse(0.0);
        return input.typicalRange().map(range -> {
            double scale = usual > 0 && middle > 0 ? middle / usual : 1;
            return within(
                    input,
                    Math.min(middle, range.low().doubleValue() * scale),
                    middle,
                    Math.max(middle, range.high().doubleValue() * scale));
        });
    }

    private static Iterable<Statement> asStrong(Origin.Found found) {
        return found.finding().statements().stream()
                .filter(statement -> statement.strength() == found.statement().strength())
                .toList();
    }

    private static Precision precision(Origin.Found found) {
        return found.statement().value().orElse(null) instanceof Quantity said ? said.precision() : Precision.EXACT;
    }

    private static Spread limited(Spread spread, Precision precision) {
        return switch (precision) {
            case EXACT, ABOUT -> spread;
            case UP_TO -> new Spread(spread.low(), spread.middle(), spread.middle());
            case FROM -> new Spread(spread.middle(), spread.middle(), spread.high());
        };
    }

    private static Spread within(Input input, double low, double middle, double high) {
        return new Spread(
                Math.max(low, Math.min(middle, input.allowed().low().doubleValue())),
                middle,
                Math.min(high, Math.max(middle, input.allowed().high().doubleValue())));
    }
}
