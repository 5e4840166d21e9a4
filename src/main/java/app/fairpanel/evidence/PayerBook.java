package app.fairpanel.evidence;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.UsState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known payer by payer, from what was said of one payer, plan type or state. A payer's other names count as
/// the payer.
public final class PayerBook {
    /// The id of the topic on whether a payer is taken.
    public static final String TAKEN = "payer-taken";

    /// The id of the topic on what is paid for a session.
    public static final String RATE = "session-rate";

    /// The id of the topic on how long credentialing takes.
    public static final String DAYS = "credentialing-time";

    private static final List<String> TOPICS = List.of(TAKEN, RATE, DAYS);

    private final Evaluation evaluation;
    private final Evidence evidence;
    private final Catalog catalog;
    private final PayerNames names;

    public PayerBook(Evaluation evaluation, Evidence evidence, Catalog catalog) {
        this.evaluation = evaluation;
        this.evidence = evidence;
        this.catalog = catalog;
        names = new PayerNames(catalog);
    }

    /// The name that a payer goes by here: the catalogue's where it is known under another.
    public String canonical(String payer) {
        return names.canonical(payer);
    }

    /// The payers and plan types that the clinician needs, in the clinician's order.
    public List<PayerKey> needed() {
        return needed(evaluation.practice());
    }

    private List<PayerKey> needed(Practice practice) {
        return Stream.concat(
                        practice.payers().stream()
                                .filter(name -> !name.isBlank())
                                .map(name -> PayerKey.payer(canonical(name))),
                        practice.plans().stream()
                                .filter(name -> !name.isBlank())
                                .map(name -> PayerKey.plan(name.strip())))
                .distinct()
                .toList();
    }

    public boolean isNeeded(PayerKey key) {
        return needed().contains(key);
    }

    /// All others that anything was said of at a platform that takes part, by name.
    public List<PayerKey> others() {
        var needed = needed();
        return said().map(Statement::scope)
                .flatMap(scope -> key(scope).stream())
                .distinct()
                .filter(key -> !needed.contains(key))
                .sorted(Comparator.comparing((PayerKey key) -> key.payer().isEmpty())
                        .thenComparing(PayerKey::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The states in which the clinician is licensed, and those of which anything was said, in the order of their
    /// codes.
    public List<UsState> states() {
        var states = EnumSet.noneOf(UsState.class);
        states.addAll(evaluation.clinician().states());
        said().map(Statement::scope)
                .filter(scope -> key(scope).isPresent())
                .forEach(scope -> scope.state().ifPresent(states::add));
        return states.stream().sorted(Comparator.comparing(UsState::name)).toList();
    }

    private Stream<Statement> said() {
        var shown = evaluation.shownPlatforms().stream()
                .map(platform -> platform.id())
                .toList();
        return Stream.concat(catalog.statements().stream(), evaluation.statements().stream())
                .filter(statement -> TOPICS.contains(statement.topic())
                        && !statement.withdrawn()
                        && shown.contains(statement.platform()));
    }

    private Optional<PayerKey> key(Scope scope) {
        return scope.payer().isEmpty() && scope.planType().isEmpty()
                ? Optional.empty()
                : Optional.of(new PayerKey(scope.payer().map(this::canonical), scope.planType()));
    }

    /// Whether a statement is about a payer or plan type.
    public boolean isAbout(Statement statement, PayerKey key) {
        return key(statement.scope()).equals(Optional.of(key));
    }

    /// What holds on a topic for a payer or plan type at a platform, scope by scope: in one state, with what was said
    /// of
    /// no state in particular; or in all.
    public List<Finding> findings(String topic, PayerKey key, String platform, Optional<UsState> state) {
        var found = new ArrayList<Finding>();
        for (var finding : evidence.cell(topic, platform).findings()) {
            var limits = finding.scope();
            if (key(limits).equals(Optional.of(key))
                    && (state.isEmpty()
                            || limits.state().isEmpty()
                            || limits.state().equals(state))) {
                found.add(finding);
            }
        }
        return found;
    }

    /// What is known of a payer or plan type at a platform. Where something was said of the state that is asked for,
    /// what was said of no state in particular gives way to it.
    public PayerKnown known(PayerKey key, String platform, Optional<UsState> state) {
        return new PayerKnown(
                nearest(findings(TAKEN, key, platform, state), state),
                nearest(findings(RATE, key, platform, state), state),
                nearest(findings(DAYS, key, platform, state), state));
    }

    private static List<Finding> nearest(List<Finding> findings, Optional<UsState> state) {
        var ofState = findings.stream()
                .filter(finding -> finding.scope().state().isPresent()
                        && finding.scope().state().equals(state))
                .toList();
        return ofState.isEmpty() ? findings : ofState;
    }
}
