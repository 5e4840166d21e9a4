package app.fairpanel.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Whose evaluation it is.
///
/// @param license the code of a license, such as `LMFT`; blank until it is entered
/// @param states where licensed, each once, in the order of their codes
public record Clinician(String name, String license, List<UsState> states, Optional<Npi> npi) {
    public Clinician {
        name = name.strip();
        license = license.strip();
        var each = EnumSet.noneOf(UsState.class);
        each.addAll(states);
        states = each.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }
}
