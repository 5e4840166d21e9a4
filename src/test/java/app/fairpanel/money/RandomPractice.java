package app.fairpanel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Practices and offers with random numbers in all inputs, half of which stay as they start.
final class RandomPractice {
    private final RandomGenerator random;

    RandomPractice(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    Map<Input, BigDecimal> numbers(Part.Owner owner) {
        var numbers = new EnumMap<Input, BigDecimal>(Input.class);
        Input.of(owner).filter(input -> random.nextBoolean()).forEach(input -> numbers.put(input, number(input)));
        return numbers;
    }

    private BigDecimal number(Input input) {
        if (!input.kind().isNumber()) {
            return BigDecimal.valueOf(random.nextInt(input.options().size()));
        }
        var range = random.nextInt(4) == 0 ? input.allowed() : input.sliderRange();
        double width = range.high().subtract(range.low()).doubleValue();
        return range.low().add(BigDecimal.valueOf(random.nextDouble() * width)).setScale(2, RoundingMode.HALF_UP);
    }

    static Numbers engine(Part.Owner owner, Map<Input, BigDecimal> numbers) {
        var engine = Numbers.start(owner);
        for (var entry : numbers.entrySet()) {
            engine = engine.with(entry.getKey(), entry.getValue().doubleValue());
        }
        return engine;
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }
}
