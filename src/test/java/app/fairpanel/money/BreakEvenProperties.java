package app.fairpanel.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Pairs made of plain numbers.
final class BreakEvenProperties {
    private BreakEvenProperties() {}

    static Alternative alternative(Map<Input, BigDecimal> practice, Map<Input, BigDecimal> platform) {
        var offer = new Offer(Samples.ALMA, RandomPractice.engine(Part.Owner.PLATFORM, platform), Schedule.NONE);
        return new Alternative(
                "a",
                "",
                offer.terms(RandomPractice.engine(Part.Owner.PRACTICE, practice))
                        .curve(false),
                List.of());
    }

    static BreakEven pair(
            Map<Input, BigDecimal> practice, Map<Input, BigDecimal> first, Map<Input, BigDecimal> second) {
        return BreakEven.between(alternative(practice, first), alternative(practice, second), 240);
    }
}
