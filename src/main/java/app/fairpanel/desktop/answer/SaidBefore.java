package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Payer;
import app.fairpanel.catalog.Topic;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be offered while typing, so that the same thing is always written in the same way.
public final class SaidBefore {
    private final Catalog catalog;
    private final Evaluation evaluation;

    public SaidBefore(Catalog catalog, Evaluation evaluation) {
        this.catalog = catalog;
        this.evaluation = evaluation;
    }

    /// The short answers on a topic so far, those about this platform first.
    public List<String> values(Topic topic, Platform platform) {
        return distinct(Stream.concat(evaluation.statements().stream(), catalog.statements().stream())
                .filter(statement -> statement.topic().equals(topic.id()))
                .sorted(Comparator.comparing(
                        (Statement statement) -> !statement.platform().equals(platform.id())))
                .flatMap(statement -> statement.value().stream())
                .flatMap(value -> value instanceof Value.Text(var text) ? Stream.of(text) : Stream.empty()));
    }

    /// The people at the platform: the contacts, then those of the conversations, the last one first.
    public List<String> people(Platform platform) {
        return distinct(Stream.concat(
                        contacts(platform).map(Contact::name), calls(platform).map(Call::person))
                .filter(person -> !person.isEmpty()));
    }

    /// What a person does there: as it stands with the contact, or as it was last entered.
    public Optional<String> role(Platform platform, String person) {
        return person.isBlank()
                ? Optional.empty()
                : contact(platform, person)
                        .map(Contact::role)
                        .filter(role -> !role.isEmpty())
                        .or(() -> calls(platform)
                                .filter(call -> call.person().equalsIgnoreCase(person.strip())
                                        && !call.role().isEmpty())
                                .map(Call::role)
                                .findFirst());
    }

    /// The contact of this name.
    public Optional<Contact> contact(Platform platform, String person) {
        return contacts(platform)
                .filter(contact -> !person.isBlank() && contact.name().equalsIgnoreCase(person.strip()))
                .findFirst();
    }

    private Stream<Contact> contacts(Platform platform) {
        return evaluation.contacts().stream()
                .filter(contact -> contact.platform().equals(platform.id()));
    }

    private Stream<Call> calls(Platform platform) {
        return evaluation.calls().reversed().stream()
                .filter(call -> call.platform().equals(platform.id()));
    }

    /// Payers named in this evaluation, then all that the catalogue knows.
    public List<String> payers() {
        return distinct(Stream.concat(
                evaluation.statements().stream()
                        .map(Statement::scope)
                        .map(Scope::payer)
                        .flatMap(Optional::stream),
                catalog.content().payers().stream().map(Payer::name)));
    }

    private static List<String> distinct(Stream<String> texts) {
        var seen = new HashSet<String>();
        return texts.filter(text -> seen.add(text.toLowerCase(Locale.ROOT))).toList();
    }
}
