package app.fairpanel.evaluation;

import java.util.Optional;

/// What a statement is limited to. A part that is absent means "any"; [#ANY] is the platform as a whole.
///
/// @param cptCode the five-digit code of a service, such as 90837
public record Scope(
        Optional<UsState> state, Optional<String> payer, Optional<String> planType, Optional<String> cptCode) {
    public static final Scope ANY = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Scope {
        payer = payer.map(String::strip).filter(text -> !text.isEmpty());
        planType = planType.map(String::strip).filter(text -> !text.isEmpty());
        cptCode = cptCode.map(String::strip).filter(text -> !text.isEmpty());
    }

    public boolean isAny() {
        return equals(ANY);
    }
}
