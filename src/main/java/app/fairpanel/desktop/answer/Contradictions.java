package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Finding;
import app.fairpanel.evidence.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Foresees what an answer would contradict, by trying it out.
final class Contradictions {
    /// Begins the ids of records that are only tried, and makes them greater than any other.
    private static final String TRIAL = "\uffff";

    private final Catalog catalog;

    /// What was tried last. While an answer is typed hardly anything differs from it.
    private Optional<Evidence> latest = Optional.empty();

    Contradictions(Catalog catalog) {
        this.catalog = catalog;
    }

    /// An earlier statement, as strong as the answer and by somebody else, that says otherwise.
    record Contradiction(Topic topic, Statement earlier) {}

    /// Only a value can contradict another.
    List<Contradiction> of(Answer answer, Evaluation evaluation, LocalDate today) {
        if (answer.values().isEmpty()) {
            return List.of();
        }
        var number = new AtomicInteger();
        var tried = answer.addTo(evaluation, () -> TRIAL + number.incrementAndGet(), today.atStartOfDay());
        var evidence = latest.map(before -> before.after(tried, today, Evidence.STALE_AFTER_DAYS))
                .orElseGet(() -> new Evidence(tried, catalog, today));
        latest = Optional.of(evidence);
        return answer.subject().topics().stream()
                .flatMap(topic -> Optional.ofNullable(answer.values().get(topic.id()))
                        .flatMap(value -> otherwise(answer, value, finding(evidence, answer, topic)))
                        .map(earlier -> new Contradiction(topic, earlier))
                        .stream())
                .toList();
    }

    private static Finding finding(Evidence evidence, Answer answer, Topic topic) {
        return evidence.finding(topic.id(), answer.subject().platform().id(), answer.scope());
    }

    private static Optional<Statement> otherwise(Answer answer, Value value, Finding finding) {
        var strength = answer.channel().strength();
        if (finding.status() != Status.CONFLICTING
                || finding.strength().filter(strength::equals).isEmpty()) {
            return Optional.empty();
        }
        return finding.statements().stream()
                .filter(other -> other.strength() == strength && !other.id().startsWith(TRIAL))
                .filter(other -> !other.source().isSameVoiceAs(answer.source()))
                .filter(other -> other.value().filter(value::disagreesWith).isPresent())
                .findFirst();
    }
}
