package app.fairpanel.evidence;

import app.fairpanel.evaluation.Ruling;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evaluation.Value;
import java.util.List;
import java.util.Optional;

/// What holds now for a topic, a platform and a scope.
///
/// @param statements all that count, strongest first and among equals newest first; empty when nobody has said anything
/// @param best the one that holds; while statements contradict each other, the newest of the strongest
/// @param value what holds in comparable form: the best one's, or else that of the newest as strong as it that has one
/// @param contradicting the statements that say something other than `value`, in the order of `statements`
/// @param ruling the user's decision, while it is what settles a conflict
public record Finding(
        String topic,
        String platform,
        Scope scope,
        Status status,
        boolean stale,
        List<Statement> statements,
        Optional<Statement> best,
        Optional<Value> value,
        List<Statement> contradicting,
        Optional<Ruling> ruling) {

    static Finding nothing(String topic, String platform, Scope scope) {
        return new Finding(
                topic,
                platform,
                scope,
                Status.UNKNOWN,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public Optional<Strength> strength() {
        return best.map(Statement::strength);
    }

    /// The statements that a conflict is between, newest first: the strongest that can be compared, the latest of each
    /// voice.
    public List<Statement> contenders() {
        return statements.isEmpty()
                ? List.of()
                : FindingRules.latestOfEachVoice(statements).stream()
                        .filter(statement -> statement.value().isPresent())
                        .toList();
    }

    /// A contradicting statement that is newer than what holds, if there is one: weaker, but worth asking about.
    public Optional<Statement> newerContradiction() {
        return contradicting.stream()
                .filter(other -> best.isPresent() && StatementOrder.isNewer(other, best.get()))
                .findFirst();
    }
}
