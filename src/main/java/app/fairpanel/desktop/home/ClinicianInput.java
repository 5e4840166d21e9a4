package app.fairpanel.desktop.home;

import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Npi;
import app.fairpanel.evaluation.UsState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What was typed about a clinician, and what is wrong with it.
///
/// @param states postal codes or names, separated by commas
/// @param npi may be blank: it is optional
record ClinicianInput(String name, String license, String states, String npi) {

    static ClinicianInput of(Clinician clinician) {
        return new ClinicianInput(
                clinician.name(),
                clinician.license(),
                String.join(", ", clinician.states().stream().map(UsState::name).toList()),
                clinician.npi().map(Npi::digits).orElse(""));
    }

    /// What was typed where a state was expected and is none.
    List<String> unknownStates() {
        return typedStates().stream()
                .filter(state -> UsState.parse(state).isEmpty())
                .toList();
    }

    boolean npiIsWrong() {
        return !npi.isBlank() && Npi.parse(npi).isEmpty();
    }

    /// The clinician, once nothing is wrong and there is a name.
    Optional<Clinician> clinician() {
        if (name.isBlank() || !unknownStates().isEmpty() || npiIsWrong()) {
            return Optional.empty();
        }
        var known = new ArrayList<UsState>();
        typedStates().forEach(state -> UsState.parse(state).ifPresent(known::add));
        return Optional.of(new Clinician(name, license, known, Npi.parse(npi)));
    }

    /// Codes may be separated by blanks alone ("NY NJ"); names may not, since they contain them.
    private List<String> typedStates() {
        var parts = states.strip().matches("[A-Za-z]{2}(\\s+[A-Za-z]{2})*")
                ? states.strip().split("\\s+")
                : states.split("[,;\\n]");
        return Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
