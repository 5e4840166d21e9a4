package app.fairpanel.evidence;

import app.fairpanel.evaluation.Value;
import java.util.Comparator;
import java.util.List;

/// What is known of one payer or plan type at one platform.
///
/// @param taken what was said on whether it is taken, scope by scope
/// @param rates what it pays for a session
/// @param days how long credentialing takes
public record PayerKnown(List<Finding> taken, List<Finding> rates, List<Finding> days) {
    public PayerKnown {
        taken = List.copyOf(taken);
        rates = List.copyOf(rates);
        days = List.copyOf(days);
    }

    /// Whether a payer is taken.
    public enum Taken {
        /// Wherever anything comparable was said.
        YES,
        NO,
        /// In one state, or for one service, and not in another.
        PARTLY,
        /// Equally good sources say yes and no.
        CONFLICTING,
        /// Nobody has said yes or no.
        UNKNOWN
    }

    public Taken answer() {
        if (taken.stream().anyMatch(finding -> finding.status() == Status.CONFLICTING)) {
            return Taken.CONFLICTING;
        }
        var answers = answered().stream()
                .flatMap(finding -> finding.value().stream())
                .filter(Value.YesNo.class::isInstance)
                .map(value -> ((Value.YesNo) value).yes())
                .distinct()
                .toList();
        if (answers.isEmpty()) {
            return Taken.UNKNOWN;
        }
        return answers.size() > 1 ? Taken.PARTLY : answers.getFirst() ? Taken.YES : Taken.NO;
    }

    /// The findings that say yes or no.
    public List<Finding> answered() {
        return taken.stream()
                .filter(finding -> finding.status() != Status.UNKNOWN
                        && finding.value().filter(Value.YesNo.class::isInstance).isPresent())
                .toList();
    }

    /// As good as the weakest of what the answer rests on.
    public Status status() {
        return switch (answer()) {
            case UNKNOWN -> Status.UNKNOWN;
            case CONFLICTING -> Status.CONFLICTING;
            case YES, NO, PARTLY ->
                answered().stream()
                        .map(Finding::status)
                        .min(Comparator.naturalOrder())
                        .orElse(Status.UNKNOWN);
        };
    }
}
