package app.fairpanel.decision;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What came of a decision against what was expected, and which number of the money model was off.
///
/// @param expected dollars a month, as it was recorded
/// @param actual dollars a month that came of it
/// @param parts what each number that turned out differently does alone to the net that was predicted, the most first
public record Hindsight(double expected, double actual, List<Part> parts) {
    /// @param dollarsAMonth how much more the predicted net would have been with the actual number; negative for less
    public record Part(InputKey key, BigDecimal predicted, BigDecimal actual, double dollarsAMonth) {}

    /// What the actual net exceeds the expected one by, in dollars a month; negative when it falls short.
    public double more() {
        return actual - expected;
    }

    /// What no single number explains, in dollars a month.
    public double unexplained() {
        return more() - parts.stream().mapToDouble(Part::dollarsAMonth).sum();
    }

    /// @return nothing before both the expected and the actual net are known
    public static Optional<Hindsight> of(
            Commitment commitment, Evaluation evaluation, Evidence evidence, Catalog catalog) {
        if (commitment.expectedNet().isEmpty() || commitment.actualNet().isEmpty()) {
            return Optional.empty();
        }
        var then = evaluation.withOverrides(set -> commitment.predicted());
        var net = ChosenNet.of(commitment.platforms(), then, evidence, catalog);
        var parts = commitment.actual().stream()
                .flatMap(turned -> part(turned, commitment, then, net, evidence, catalog).stream())
                .filter(part -> Math.abs(part.dollarsAMonth()) >= 0.005)
                .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.dollarsAMonth())))
                .toList();
        return Optional.of(new Hindsight(
                commitment.expectedNet().get().doubleValue(),
                commitment.actualNet().get().doubleValue(),
                parts));
    }

    private static Optional<Part> part(
            InputOverride turned,
            Commitment commitment,
            Evaluation then,
            OptionalDouble net,
            Evidence evidence,
            Catalog catalog) {
        var input = Input.byId(turned.input());
        var before = commitment.predicted().stream()
                .filter(each -> each.isOf(turned.input(), turned.platform()))
                .findFirst();
        var after = ChosenNet.of(commitment.platforms(), then.with(turned), evidence, catalog);
        if (input.isEmpty() || before.isEmpty() || net.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var predicted = input.get().read(before.get().value());
        var actual = input.get().read(turned.value());
        return predicted.isEmpty() || actual.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        new InputKey(input.get(), turned.platform()),
                        predicted.get(),
                        actual.get(),
                        after.getAsDouble() - net.getAsDouble()));
    }
}
