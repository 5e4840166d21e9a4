package app.fairpanel.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is the same whichever route is chosen and is not a single number; the numbers are inputs of the money model.
///
/// @param payers the insurers the clinician needs, in the clinician's order
/// @param plans the plan types the clinician needs, whoever pays, in the clinician's order
/// @param start the first day of working with a platform; today when absent
public record Practice(String name, List<String> payers, List<String> plans, Optional<LocalDate> start) {
    public static final Practice EMPTY = new Practice("", List.of(), Optional.empty());

    public Practice {
        name = name.strip();
        payers = List.copyOf(payers);
        plans = List.copyOf(plans);
    }

    /// One for which no plan type is needed.
    public Practice(String name, List<String> payers, Optional<LocalDate> start) {
        this(name, payers, List.of(), start);
    }

    public Practice withPayers(List<String> changed) {
        return new Practice(name, changed, plans, start);
    }

    public Practice withPlans(List<String> changed) {
        return new Practice(name, payers, changed, start);
    }

    public Practice withStart(Optional<LocalDate> changed) {
        return new Practice(name, payers, plans, changed);
    }
}
