package app.fairpanel.desktop.shell;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.License;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Evaluation;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whose evaluation it is, as the header says it.
final class ClinicianLine {
    private static final int STATES_BY_NAME = 2;

    private final Catalog catalog;
    private final Messages messages;

    ClinicianLine(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    String name(Evaluation evaluation) {
        var name = evaluation.clinician().name();
        return name.isEmpty() ? messages.get("shell.unnamed") : name;
    }

    /// "LMFT · New York, New Jersey"; more than two states by their codes.
    String licenseAndStates(Evaluation evaluation) {
        var states = evaluation.clinician().states();
        var named = states.stream()
                .map(state -> states.size() > STATES_BY_NAME ? state.name() : state.stateName())
                .collect(Collectors.joining(", "));
        return Stream.of(evaluation.clinician().license(), named)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// What must be said of a license under which nobody may bill alone.
    Optional<String> warning(Evaluation evaluation) {
        var code = evaluation.clinician().license();
        return catalog.license(code).map(License::independence).flatMap(independence -> switch (independence) {
            case INDEPENDENT -> Optional.empty();
            case NOT_INDEPENDENT -> Optional.of(messages.get("clinician.not-independent", code));
            case DEPENDS_ON_STATE -> Optional.of(messages.get("clinician.depends-on-state", code));
        });
    }
}
