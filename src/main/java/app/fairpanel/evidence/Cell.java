package app.fairpanel.evidence;

import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All findings for a topic and a platform, one for each scope that anything was said of.
///
/// @param findings the one for the platform as a whole first, if there is one
public record Cell(String topic, String platform, List<Finding> findings) {

    /// The findings that the cell is about: those that rest on the strongest evidence.
    public List<Finding> shown() {
        var top = findings.stream()
                .map(Cell::strength)
                .max(Comparator.naturalOrder())
                .orElse(Strength.ASSUMED);
        return findings.stream().filter(finding -> strength(finding) == top).toList();
    }

    private static Strength strength(Finding finding) {
        return finding.strength().orElse(Strength.ASSUMED);
    }

    /// Conflicting as soon as one finding is; else what all shown findings have reached.
    public Status status() {
        if (findings.stream().anyMatch(finding -> finding.status() == Status.CONFLICTING)) {
            return Status.CONFLICTING;
        }
        return shown().stream()
                .map(Finding::status)
                .min(Comparator.naturalOrder())
                .orElse(Status.UNKNOWN);
    }

    public boolean isStale() {
        return shown().stream().anyMatch(Finding::stale);
    }

    /// The finding for the platform as a whole.
    public Optional<Finding> general() {
        return findings.stream().filter(finding -> finding.scope().isAny()).findFirst();
    }

    /// Every statement behind the cell, strongest first within each scope.
    public Stream<Statement> statements() {
        return findings.stream().flatMap(finding -> finding.statements().stream());
    }
}
