package app.fairpanel.evidence;

import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.UsState;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom a client is insured with: a payer, a plan type, or one payer's plans of a type.
public record PayerKey(Optional<String> payer, Optional<String> planType) {
    public PayerKey {
        if (payer.isEmpty() && planType.isEmpty()) {
            throw new IllegalArgumentException("neither a payer nor a plan type");
        }
    }

    public static PayerKey payer(String name) {
        return new PayerKey(Optional.of(name), Optional.empty());
    }

    public static PayerKey plan(String type) {
        return new PayerKey(Optional.empty(), Optional.of(type));
    }

    /// What is said of it in a state, or in general.
    public Scope scope(Optional<UsState> state) {
        return new Scope(state, payer, planType, Optional.empty());
    }

    /// "Aetna", "Aetna, PPO".
    public String name() {
        return Stream.concat(payer.stream(), planType.stream()).collect(Collectors.joining(", "));
    }
}
