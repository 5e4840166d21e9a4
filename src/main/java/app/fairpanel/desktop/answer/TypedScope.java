package app.fairpanel.desktop.answer;

import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.UsState;
import java.util.Optional;

/// What was chosen and typed about whom an answer holds for.
///
/// @param code of a service; may stand before its label, as in "90837 Session, 60 minutes"
public record TypedScope(Optional<UsState> state, String payer, String planType, String code) {
    public static final TypedScope ANY = new TypedScope(Optional.empty(), "", "", "");

    public boolean codeIsWrong() {
        return !code.isBlank() && !codeOnly().matches("[0-9A-Z]\\d{4}");
    }

    /// What would be typed for a scope.
    public static TypedScope of(Scope scope) {
        return new TypedScope(
                scope.state(),
                scope.payer().orElse(""),
                scope.planType().orElse(""),
                scope.cptCode().orElse(""));
    }

    public boolean isAny() {
        return equals(ANY);
    }

    public Scope scope() {
        return new Scope(state, Optional.of(payer), Optional.of(planType), Optional.of(codeOnly()));
    }

    private String codeOnly() {
        return code.strip().split("\\s", 2)[0].toUpperCase(java.util.Locale.ROOT);
    }
}
