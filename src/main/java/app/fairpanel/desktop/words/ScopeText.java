package app.fairpanel.desktop.words;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Scope;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what a statement is limited to: "Optum, New York, 90834".
public final class ScopeText {
    private final Messages messages;

    public ScopeText(Messages messages) {
        this.messages = messages;
    }

    public String of(Scope scope) {
        if (scope.isAny()) {
            return messages.get("scope.any");
        }
        return Stream.of(
                        scope.payer(),
                        scope.planType(),
                        scope.state().map(state -> state.stateName()),
                        scope.cptCode().map(code -> messages.get("scope.code", code)))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
    }
}
