package app.fairpanel.money;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Status;
import java.util.List;

/// What a comparison of two platforms rests on: every input that, were it another, would change who is ahead or by how
/// much.
public final class Basis {
    private Basis() {}

    /// @return in the order of the list; what is left out, and what changes nothing, is not in it
    public static List<InputValue> of(MoneyInputs inputs, Comparison comparison, Platform first, Platform second) {
        var duel = new Duel(
                comparison.practice(), comparison.offer(first), comparison.offer(second), comparison.sessions());
        double ahead = duel.ahead();
        return inputs.all()
                .filter(value -> !value.isLeftOut() && value.number().isPresent())
                .filter(value -> value.key()
                        .platform()
                        .map(id -> id.equals(first.id()) || id.equals(second.id()))
                        .orElse(true))
                .filter(value -> duel.with(value.key(), another(value)).ahead() != ahead)
                .toList();
    }

    /// How many of them are assumptions, published claims or contradictions: nobody has told the user, nor put in
    /// writing.
    public static long unconfirmed(MoneyInputs inputs, Comparison comparison, Platform first, Platform second) {
        return of(inputs, comparison, first, second).stream()
                .filter(value -> isUnconfirmed(value.origin()))
                .count();
    }

    /// Whether all that one platform's net rests on was told to the user, is in writing or was set by hand.
    public static boolean isConfirmed(MoneyInputs inputs, Comparison comparison, Platform platform) {
        var offer = comparison.offer(platform);
        var alone = new Duel(comparison.practice(), offer, offer, comparison.sessions());
        double net = alone.net();
        return inputs.all()
                .filter(value -> !value.isLeftOut() && value.number().isPresent() && isUnconfirmed(value.origin()))
                .filter(value ->
                        value.key().platform().map(platform.id()::equals).orElse(true))
                .allMatch(value -> alone.with(value.key(), another(value)).net() == net);
    }

    private static boolean isUnconfirmed(Origin origin) {
        return origin.isAssumption()
                || (origin instanceof Origin.Found found
                        && (found.status() == Status.CLAIMED || found.status() == Status.CONFLICTING));
    }

    private static double another(InputValue value) {
        var allowed = value.input().allowed();
        double number = value.asDouble();
        double more = value.input().kind().isNumber() ? number * 1.1 + 0.5 : number + 1;
        return more <= allowed.high().doubleValue() ? more : number - 1;
    }
}
