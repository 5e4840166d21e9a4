package app.fairpanel.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One clinician's evaluation: everything that is kept in a file, and nothing that follows from it.
///
/// @param id stays with it through renaming and copying to another machine
/// @param statements what was learned; what ships with the app is not among them
/// @param overrides numbers of the money model that were set by hand
/// @param scenarios named sets of numbers to compare with those
/// @param inquiries only those that differ from "to ask", at most one for each question and platform
public record Evaluation(
        String id,
        Clinician clinician,
        Practice practice,
        List<Platform> platforms,
        List<Statement> statements,
        List<Ruling> rulings,
        List<Inquiry> inquiries,
        List<Call> calls,
        List<InputOverride> overrides,
        FeeSchedule feeSchedule,
        List<Scenario> scenarios) {
    public Evaluation {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an evaluation needs an id");
        }
        platforms = List.copyOf(platforms);
        statements = List.copyOf(statements);
        rulings = List.copyOf(rulings);
        inquiries = List.copyOf(inquiries);
        calls = List.copyOf(calls);
        overrides = List.copyOf(overrides);
        scenarios = List.copyOf(scenarios);
    }

    public static Evaluation start(String id, Clinician clinician, List<Platform> platforms) {
        return new Evaluation(
                id,
                clinician,
                Practice.EMPTY,
                platforms,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FeeSchedule.EMPTY,
                List.of());
    }

    public Optional<Platform> platform(String platformId) {
        return platforms.stream()
                .filter(platform -> platform.id().equals(platformId))
                .findFirst();
    }

    public Inquiry inquiry(String question, String platform) {
        return inquiries.stream()
                .filter(inquiry -> inquiry.question().equals(question)
                        && inquiry.platform().equals(platform))
                .findFirst()
                .orElse(Inquiry.toAsk(question, platform));
    }

    public Optional<InputOverride> override(String input, Optional<String> platform) {
        return overrides.stream()
                .filter(override -> override.isOf(input, platform))
                .findFirst();
    }

    public Evaluation with(Clinician changed) {
        return new Evaluation(
                id,
                changed,
                practice,
                platforms,
                statements,
                rulings,
                inquiries,
                calls,
                overrides,
                feeSchedule,
                scenarios);
    }

    public Evaluation with(Practice changed) {
        return new Evaluation(
                id,
                clinician,
                changed,
                platforms,
                statements,
                rulings,
                inquiries,
                calls,
                overrides,
                feeSchedule,
                scenarios);
    }

    public Evaluation withPlatforms(UnaryOperator<List<Platform>> change) {
        return new Evaluation(
                id,
                clinician,
                practice,
                change.apply(platforms),
                statements,
                rulings,
                inquiries,
                calls,
                overrides,
                feeSchedule,
                scenarios);
    }

    /// Adds a statement, or replaces the one with its id.
    public Evaluation with(Statement statement) {
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                put(statements, statement, other -> other.id().equals(statement.id())),
                rulings,
                inquiries,
                calls,
                overrides,
                feeSchedule,
                scenarios);
    }

    public Evaluation withoutStatement(String statementId) {
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                without(statements, statement -> statement.id().equals(statementId)),
                rulings,
                inquiries,
                calls,
                overrides,
                feeSchedule,
                scenarios);
    }

    /// Adds a ruling, or replaces the one for its topic, platform and scope.
    public Evaluation with(Ruling ruling) {
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                statements,
                put(
                        rulings,
                        ruling,
                        other -> other.topic().equals(ruling.topic())
                                && other.platform().equals(ruling.platform())
                                && other.scope().equals(ruling.scope())),
                inquiries,
                calls,
                overrides,
                feeSchedule,
                scenarios);
    }

    public Evaluation without(Ruling ruling) {
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                statements,
                without(rulings, ruling::equals),
                inquiries,
                calls,
                overrides,
                feeSchedule,
                scenarios);
    }

    /// Sets how a question stands with a platform; one that is merely "to ask" is not kept.
    public Evaluation with(Inquiry inquiry) {
        Predicate<Inquiry> same = other ->
                other.question().equals(inquiry.question()) && other.platform().equals(inquiry.platform());
        var plain = inquiry.equals(Inquiry.toAsk(inquiry.question(), inquiry.platform()));
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                statements,
                rulings,
                plain ? without(inquiries, same) : put(inquiries, inquiry, same),
                calls,
                overrides,
                feeSchedule,
                scenarios);
    }

    /// Adds a call, or replaces the one with its id.
    public Evaluation with(Call call) {
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                statements,
                rulings,
                inquiries,
                put(calls, call, other -> other.id().equals(call.id())),
                overrides,
                feeSchedule,
                scenarios);
    }

    /// Sets an input by hand, or replaces what was set for the same input and platform.
    public Evaluation with(InputOverride override) {
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                statements,
                rulings,
                inquiries,
                calls,
                put(overrides, override, other -> other.isOf(override.input(), override.platform())),
                feeSchedule,
                scenarios);
    }

    /// Lets an input be what was said or assumed again.
    public Evaluation withoutOverride(String input, Optional<String> platform) {
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                statements,
                rulings,
                inquiries,
                calls,
                without(overrides, override -> override.isOf(input, platform)),
                feeSchedule,
                scenarios);
    }

    public Evaluation with(FeeSchedule changed) {
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                statements,
                rulings,
                inquiries,
                calls,
                overrides,
                changed,
                scenarios);
    }

    /// Adds a scenario, or replaces the one with its id.
    public Evaluation with(Scenario scenario) {
        return withScenarios(put(scenarios, scenario, other -> other.id().equals(scenario.id())));
    }

    public Evaluation withoutScenario(String scenarioId) {
        return withScenarios(without(scenarios, scenario -> scenario.id().equals(scenarioId)));
    }

    private Evaluation withScenarios(List<Scenario> changed) {
        return new Evaluation(
                id,
                clinician,
                practice,
                platforms,
                statements,
                rulings,
                inquiries,
                calls,
                overrides,
                feeSchedule,
                changed);
    }

    /// In place where there is one, at the end where there is none.
    private static <T> List<T> put(List<T> list, T element, Predicate<T> same) {
        if (list.stream().noneMatch(same)) {
            return Stream.concat(list.stream(), Stream.of(element)).toList();
        }
        var changed = new ArrayList<>(list);
        changed.replaceAll(other -> same.test(other) ? element : other);
        return changed;
    }

    private static <T> List<T> without(List<T> list, Predicate<T> dropped) {
        return list.stream().filter(dropped.negate()).toList();
    }
}
