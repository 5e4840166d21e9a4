package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.Scenario;
import app.fairpanel.money.Stress;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Keeps and changes scenarios, each change one step to undo.
final class ScenarioEdits {
    private final Document document;
    private final Messages messages;
    private final NewIds ids;
    private final BiFunction<Evaluation, Stress, Scenario> stressed;

    /// @param stressed what a stress does to an evaluation, under whatever id and name
    ScenarioEdits(Document document, Messages messages, NewIds ids, BiFunction<Evaluation, Stress, Scenario> stressed) {
        this.document = document;
        this.messages = messages;
        this.ids = ids;
        this.stressed = stressed;
    }

    /// Keeps all numbers that are set by hand now, and the fee schedule.
    void keep(String name) {
        put("scenarios.edit.keep", now(name));
    }

    private Scenario now(String name) {
        var current = document.current();
        return new Scenario(
                ids.next(),
                free(name),
                current.overrides(),
                Optional.of(current.feeSchedule()).filter(schedule -> !schedule.equals(FeeSchedule.EMPTY)),
                Optional.empty());
    }

    /// Keeps what a stress does.
    void keep(String name, Stress stress) {
        put(
                "scenarios.edit.keep",
                stressed.apply(document.current(), stress).withId(ids.next()).withName(free(name)));
    }

    /// @throws IllegalArgumentException for a name that is not free
    void rename(Scenario scenario, String name) {
        if (!isFree(name, scenario)) {
            throw new IllegalArgumentException("not free: " + name);
        }
        put("scenarios.edit.rename", scenario.withName(name));
    }

    /// Whether a scenario may have a name: it is not blank, and no other has it.
    boolean isFree(String name, Scenario scenario) {
        return !name.isBlank()
                && document.current().scenarios().stream()
                        .filter(other -> !other.id().equals(scenario.id()))
                        .noneMatch(other -> other.name().equals(name.strip()));
    }

    void duplicate(Scenario scenario) {
        put("scenarios.edit.duplicate", scenario.withId(ids.next()).withName(free(scenario.name())));
    }

    void delete(Scenario scenario) {
        document.edit(
                label("scenarios.edit.delete", scenario), evaluation -> evaluation.withoutScenario(scenario.id()));
    }

    /// Lets its numbers be those of the evaluation.
    void apply(Scenario scenario) {
        document.edit(label("scenarios.edit.apply", scenario), scenario::applyTo);
    }

    private void put(String key, Scenario scenario) {
        document.edit(label(key, scenario), evaluation -> evaluation.with(scenario));
    }

    private String label(String key, Scenario scenario) {
        return messages.get(key, scenario.name());
    }

    /// The name, with a number after it while another scenario has it.
    private String free(String name) {
        Predicate<String> taken = wanted -> document.current().scenarios().stream()
                .anyMatch(other -> other.name().equals(wanted));
        return Stream.concat(
                        Stream.of(name),
                        Stream.iterate(2, number -> number + 1)
                                .map(number -> messages.get("scenarios.numbered", name, number)))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
