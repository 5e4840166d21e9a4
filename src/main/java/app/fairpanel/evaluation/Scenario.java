package app.fairpanel.evaluation;

import java.util.List;
import java.util.Optional;

/// A named "what if": the evaluation as it is, but for some numbers.
///
/// @param overrides the inputs that differ
/// @param feeSchedule what takes the place of the evaluation's, where it differs
/// @param leaving the end of the story, where it has one
public record Scenario(
        String id,
        String name,
        List<InputOverride> overrides,
        Optional<FeeSchedule> feeSchedule,
        Optional<Leaving> leaving) {
    public Scenario {
        name = name.strip();
        overrides = List.copyOf(overrides);
        if (id.isBlank() || name.isEmpty()) {
            throw new IllegalArgumentException("a scenario needs an id and a name");
        }
    }

    public Scenario withName(String changed) {
        return new Scenario(id, changed, overrides, feeSchedule, leaving);
    }

    public Scenario withId(String changed) {
        return new Scenario(changed, name, overrides, feeSchedule, leaving);
    }

    /// The evaluation with its numbers; leaving is none of them.
    public Evaluation applyTo(Evaluation evaluation) {
        var changed = evaluation;
        for (var override : overrides) {
            changed = changed.with(override);
        }
        return feeSchedule.isPresent() ? changed.with(feeSchedule.get()) : changed;
    }
}
