package app.fairpanel.money;

import java.util.List;

/// The inputs that are not certain and matter: those whose low and high give some platform another net.
public final class Uncertain {
    private Uncertain() {}

    /// @return in the order of the list of inputs
    public static List<InputValue> of(MoneyInputs inputs, Comparison comparison) {
        return inputs.all()
                .filter(value ->
                        value.spread().filter(spread -> !spread.isPoint()).isPresent())
                .filter(value -> matters(value, comparison))
                .toList();
    }

    private static boolean matters(InputValue value, Comparison comparison) {
        var spread = value.spread().orElseThrow();
        return comparison.offers().stream().anyMatch(offer -> {
            var alone = new Duel(comparison.practice(), offer, offer, comparison.sessions());
            return net(alone.with(value.key(), spread.low())) != net(alone.with(value.key(), spread.high()));
        });
    }

    private static double net(Duel duel) {
        return duel.first()
                .terms(duel.practice())
                .net(duel.sessions(), duel.practice().isYes(Input.COUNT_ADMIN_TIME));
    }
}
