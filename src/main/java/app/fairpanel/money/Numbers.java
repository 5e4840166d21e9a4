package app.fairpanel.money;

import java.util.Arrays;
import java.util.stream.Stream;

/// The numbers of a practice or of a platform as the engine takes them, one for each input. Not changed once made.
final class Numbers {
    private static final int SIZE = Input.values().length;

    private final double[] byInput;

    private Numbers(double[] byInput) {
        this.byInput = byInput;
    }

    static Numbers of(Stream<InputValue> values) {
        var byInput = new double[SIZE];
        values.forEach(value -> byInput[index(value.input())] = value.asDouble());
        return new Numbers(byInput);
    }

    /// The start values of the list.
    static Numbers start(Part.Owner owner) {
        var byInput = new double[SIZE];
        Input.of(owner)
                .forEach(input -> byInput[index(input)] =
                        input.start().map(Number::doubleValue).orElse(Double.NaN));
        return new Numbers(byInput);
    }

    /// A view of numbers that their owner may change meanwhile.
    static Numbers over(double[] byInput) {
        return new Numbers(byInput);
    }

    double[] copy() {
        return byInput.clone();
    }

    @SuppressWarnings("EnumOrdinal") // a position in memory only; nothing is kept by it
    static int index(Input input) {
        return input.ordinal();
    }

    double get(Input input) {
        return byInput[index(input)];
    }

    /// A percentage as a fraction: 5 % is 0.05.
    double fraction(Input input) {
        return byInput[index(input)] / 100;
    }

    boolean isYes(Input input) {
        return byInput[index(input)] > 0;
    }

    boolean isKnown(Input input) {
        return !Double.isNaN(byInput[index(input)]);
    }

    boolean isChosen(Input input, String option) {
        return byInput[index(input)] == input.options().indexOf(option);
    }

    Numbers with(Input input, double number) {
        var changed = byInput.clone();
        changed[index(input)] = number;
        return new Numbers(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers numbers && Arrays.equals(byInput, numbers.byInput);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byInput);
    }
}
