package app.fairpanel.evaluation;

import java.util.List;

/// A named "what if": the evaluation as it is, but for some inputs.
///
/// @param overrides the inputs that differ
public record Scenario(String id, String name, List<InputOverride> overrides) {
    public Scenario {
        name = name.strip();
        overrides = List.copyOf(overrides);
        if (id.isBlank() || name.isEmpty()) {
            throw new IllegalArgumentException("a scenario needs an id and a name");
        }
    }
}
