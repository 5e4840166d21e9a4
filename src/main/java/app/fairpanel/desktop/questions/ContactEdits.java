package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Platform;
import java.util.List;

/// What the user can change about the people at a platform.
final class ContactEdits {
    private final Document document;
    private final Messages messages;
    private final NewIds ids;

    ContactEdits(Document document, Messages messages, NewIds ids) {
        this.document = document;
        this.messages = messages;
        this.ids = ids;
    }

    boolean isAllowed() {
        return !document.isReadOnly();
    }

    List<Contact> contacts(Platform platform) {
        return document.current().contacts().stream()
                .filter(contact -> contact.platform().equals(platform.id()))
                .toList();
    }

    /// A contact of which nothing is known yet; it is kept only once it is saved.
    Contact blank(Platform platform) {
        return new Contact(ids.next(), platform.id(), "", "", "", "", "");
    }

    void save(Contact contact, Platform platform) {
        document.edit(messages.get("contacts.edit.save", platform.name()), evaluation -> evaluation.with(contact));
    }

    /// Conversations keep the name and role as they were noted.
    void remove(Contact contact, Platform platform) {
        document.edit(
                messages.get("contacts.edit.remove", platform.name()),
                evaluation -> evaluation
                        .withContacts(list -> list.stream()
                                .filter(other -> !other.equals(contact))
                                .toList())
                        .withCalls(list -> list.stream()
                                .map(call -> call.contact()
                                                .filter(contact.id()::equals)
                                                .isPresent()
                                        ? call.withoutContact()
                                        : call)
                                .toList()));
    }
}
