package app.fairpanel.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/// A number of the money model that the user set by hand; it goes before what anybody said.
///
/// @param input the id of the input
/// @param platform the id of the platform it is set for; nothing for an input of the practice
/// @param set the day it was set
public record InputOverride(String input, Optional<String> platform, Value value, LocalDate set) {
    public InputOverride {
        if (input.isBlank()) {
            throw new IllegalArgumentException("an override needs an input");
        }
    }

    public boolean isOf(String otherInput, Optional<String> otherPlatform) {
        return input.equals(otherInput) && platform.equals(otherPlatform);
    }
}
