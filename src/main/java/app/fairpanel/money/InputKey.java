package app.fairpanel.money;

import java.util.Optional;

/// An input, and the platform it is of.
///
/// @param platform the platform's id; nothing for an input of the practice
public record InputKey(Input input, Optional<String> platform) {
    public InputKey {
        if (platform.isPresent() != (input.owner() == Part.Owner.PLATFORM)) {
            throw new IllegalArgumentException(input.id() + " of " + platform);
        }
    }

    public static InputKey ofPractice(Input input) {
        return new InputKey(input, Optional.empty());
    }

    public static InputKey ofPlatform(Input input, String platform) {
        return new InputKey(input, Optional.of(platform));
    }

    /// The same for the same input in every evaluation: what its random stream is seeded by.
    String path() {
        return platform.map(id -> id + "/").orElse("") + input.id();
    }
}
