package app.fairpanel.desktop.find;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Strength;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everybody the clinician deals with: those whose number was noted, and those who only were spoken to.
final class People {
    private final Messages messages;

    /// @param name what is known of them: the name, or else the role
    /// @param detail the role and the platform
    /// @param reach how and when they can be reached
    record Person(String platform, String name, String detail, String reach) {}

    private record Key(String platform, String name) {}

    People(Messages messages) {
        this.messages = messages;
    }

    List<Person> of(Evaluation evaluation) {
        return evaluation.shownPlatforms().stream()
                .flatMap(platform -> at(platform, evaluation))
                .toList();
    }

    private Stream<Person> at(Platform platform, Evaluation evaluation) {
        var known = new LinkedHashMap<Key, Person>();
        evaluation.contacts().stream()
                .filter(contact -> contact.platform().equals(platform.id()))
                .forEach(contact -> add(
                        known,
                        platform,
                        contact.name(),
                        contact.role(),
                        String.join(" ", contact.phone(), contact.email(), contact.hours())));
        evaluation.calls().stream()
                .filter(call -> call.platform().equals(platform.id()))
                .forEach(call -> add(known, platform, call.person(), call.role(), ""));
        evaluation.statements().stream()
                .filter(statement -> statement.platform().equals(platform.id()) && !statement.withdrawn())
                .filter(statement -> statement.strength() == Strength.TOLD)
                .forEach(statement -> add(
                        known,
                        platform,
                        statement.source().name(),
                        statement.source().detail(),
                        ""));
        return known.values().stream();
    }

    private void add(Map<Key, Person> known, Platform platform, String name, String role, String reach) {
        var called = name.isEmpty() ? role : name;
        if (!called.isEmpty()) {
            known.putIfAbsent(
                    new Key(platform.id(), called.toLowerCase(Locale.ROOT)),
                    new Person(platform.id(), called, detail(platform, name.isEmpty() ? "" : role), reach));
        }
    }

    private String detail(Platform platform, String role) {
        return Stream.of(role, messages.get("find.person.at", platform.name()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
