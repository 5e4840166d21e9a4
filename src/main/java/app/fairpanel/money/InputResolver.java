package app.fairpanel.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Finding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the value of each input: the first of what was set by hand, what a finding says, and the start value. What
/// does not fit the input, in kind or in range, is passed over.
final class InputResolver {
    private final Evaluation evaluation;
    private final Evidence evidence;
    private final Map<String, List<Topic>> feeding;
    private final Map<InputKey, InputOverride> overrides = new HashMap<>();

    InputResolver(Evaluation evaluation, Evidence evidence, Catalog catalog) {
        this.evaluation = evaluation;
        this.evidence = evidence;
        feeding = catalog.topics().stream()
                .filter(topic -> topic.feeds().isPresent())
                .collect(Collectors.groupingBy(topic -> topic.feeds().orElseThrow()));
        for (var override : evaluation.overrides()) {
            Input.byId(override.input())
                    .filter(input -> override.platform().isPresent() == (input.owner() == Part.Owner.PLATFORM))
                    .ifPresent(input -> overrides.put(new InputKey(input, override.platform()), override));
        }
    }

    Map<InputKey, InputValue> resolve() {
        var values = new HashMap<InputKey, InputValue>();
        for (var input : Input.values()) {
            switch (input.owner()) {
                case PRACTICE -> put(values, InputKey.ofPractice(input));
                case PLATFORM ->
                    evaluation
                            .shownPlatforms()
                            .forEach(platform -> put(values, InputKey.ofPlatform(input, platform.id())));
            }
        }
        return values;
    }

    private void put(Map<InputKey, InputValue> values, InputKey key) {
        values.put(
                key,
                byHand(key)
                        .or(() -> key.platform().flatMap(platform -> found(key, platform)))
                        .orElseGet(() -> assumed(key)));
    }

    private Optional<InputValue> byHand(InputKey key) {
        return Optional.ofNullable(overrides.get(key))
                .flatMap(override -> key.input()
                        .read(override.value())
                        .map(number -> new InputValue(
                                key, Optional.of(number), new Origin.SetByHand(override.set()), Optional.empty())));
    }

    private Optional<InputValue> found(InputKey key, String platform) {
        return feeding.getOrDefault(key.input().id(), List.of()).stream()
                .flatMap(topic -> found(key, topic, evidence.finding(topic.id(), platform)).stream())
                .max(Comparator.comparing(InputResolver::strength));
    }

    private static Optional<InputValue> found(InputKey key, Topic topic, Finding finding) {
        var input = key.input();
        return holding(finding)
                .filter(statement -> statement.value().flatMap(input::read).isPresent())
                .findFirst()
                .map(statement -> {
                    var number = statement.value().flatMap(input::read).orElseThrow();
                    var origin = new Origin.Found(topic, finding, statement);
                    var spread = origin.isCertain() ? Optional.<Spread>empty() : Spreads.of(input, number, origin);
                    return new InputValue(key, Optional.of(number), origin, spread);
                });
    }

    /// The statement that holds first, then all others, strongest first.
    private static Stream<Statement> holding(Finding finding) {
        return Stream.concat(finding.best().stream(), finding.statements().stream());
    }

    private static Strength strength(InputValue value) {
        return value.origin() instanceof Origin.Found found ? found.statement().strength() : Strength.ASSUMED;
    }

    private static InputValue assumed(InputKey key) {
        var input = key.input();
        return new InputValue(
                key,
                input.start(),
                new Origin.Assumed(),
                input.isLeftOutAtStart()
                        ? Optional.empty()
                        : input.start().flatMap(start -> Spreads.typical(input, start)));
    }
}
