package app.fairpanel.decision;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Term;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Status;
import java.util.List;
import java.util.Optional;

/// What stands between the clinician and signing with a platform without regret. It advises; it never blocks.
///
/// @param terms the nine terms, each with how good what is known about it is
/// @param mustHaves all that the clinician must have
/// @param conflicts the topics about which the platform's statements contradict each other
public record Readiness(String platform, List<TermState> terms, List<MustHave> mustHaves, List<Topic> conflicts) {
    public record TermState(Term term, Status status) {}

    /// @param passes nothing while it is not cleared
    public record MustHave(Criterion criterion, Optional<Boolean> passes) {
        public boolean isMet() {
            return passes.orElse(false);
        }
    }

    public static Readiness of(String platform, Evaluation evaluation, Evidence evidence, Catalog catalog) {
        var decision = evaluation.decision();
        return new Readiness(
                platform,
                catalog.content().terms().stream()
                        .map(term -> new TermState(
                                term, evidence.cell(term.topic(), platform).status()))
                        .toList(),
                decision.criteria().stream()
                        .filter(Criterion::mustHave)
                        .map(criterion -> new MustHave(
                                criterion,
                                decision.clearance(criterion.topic(), platform).map(Clearance::passes)))
                        .toList(),
                new Topics(catalog, evaluation.board())
                        .shown().stream()
                                .filter(topic ->
                                        evidence.cell(topic.id(), platform).status() == Status.CONFLICTING)
                                .toList());
    }

    public List<TermState> termsToGet() {
        return terms.stream().filter(term -> term.status() != Status.IN_WRITING).toList();
    }

    public List<MustHave> mustHavesToClear() {
        return mustHaves.stream().filter(must -> !must.isMet()).toList();
    }

    public boolean isReady() {
        return termsToGet().isEmpty() && mustHavesToClear().isEmpty() && conflicts.isEmpty();
    }
}
