package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One contact: to be read, or while it is edited as fields.
final class ContactCard extends VBox {
    private final Platform platform;
    private final ContactEdits edits;
    private final Messages messages;
    private final Runnable opened;
    private final Runnable closed;

    /// @param opened is told when it is being edited
    /// @param closed is told when that was saved or given up
    ContactCard(Platform platform, ContactEdits edits, Messages messages, Runnable opened, Runnable closed) {
        this.platform = platform;
        this.edits = edits;
        this.messages = messages;
        this.opened = opened;
        this.closed = closed;
        getStyleClass().add("contact");
    }

    ContactCard show(Contact contact) {
        var title = contact.name().isEmpty() ? contact.role() : contact.name();
        var lines = Stream.of(
                        contact.name().isEmpty() ? "" : contact.role(),
                        contact.phone(),
                        contact.email(),
                        contact.hours())
                .filter(line -> !line.isEmpty());
        var parts = Stream.concat(Stream.of(Cards.text(title, "strong")), lines.map(line -> Cards.text(line)))
                .map(Node.class::cast)
                .collect(Collectors.toList());
        if (edits.isAllowed()) {
            parts.add(actions(
                    button("contacts.change", title, () -> edit(contact)),
                    button("contacts.remove", title, () -> edits.remove(contact, platform))));
        }
        getChildren().setAll(parts);
        return this;
    }

    /// Shows the fields, with what is known so far.
    void edit(Contact contact) {
        opened.run();
        var name = field("name", contact.name());
        var role = field("role", contact.role());
        var phone = field("phone", contact.phone());
        var email = field("email", contact.email());
        var hours = field("hours", contact.hours());
        var problem = Cards.text("", "error-text");
        Cards.say(problem, "");
        Runnable save = () -> {
            var changed = new Contact(
                    contact.id(),
                    platform.id(),
                    name.getText(),
                    role.getText(),
                    phone.getText(),
                    email.getText(),
                    hours.getText());
            var wrong = problem(changed);
            Cards.say(problem, wrong.isEmpty() ? "" : messages.get(wrong));
            if (wrong.isEmpty()) {
                edits.save(changed, platform);
                closed.run();
            } else {
                var field = wrong.equals("contacts.nobody") ? name : email;
                field.requestFocus();
                field.end();
            }
        };
        var confirm = button("contacts.save", "", save);
        confirm.getStyleClass().add("accent");
        getChildren()
                .setAll(
                        labeled("name", name),
                        labeled("role", role),
                        labeled("phone", phone),
                        labeled("email", email),
                        labeled("hours", hours),
                        problem,
                        actions(confirm, button("button.cancel", "", closed)));
        List.of(name, role, phone, email, hours).forEach(field -> field.setOnAction(event -> save.run()));
        name.requestFocus();
    }

    /// The key of what is wrong; empty when nothing is.
    static String problem(Contact contact) {
        if (contact.name().isEmpty() && contact.role().isEmpty()) {
            return "contacts.nobody";
        }
        return contact.email().isEmpty() || contact.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                ? ""
                : "contacts.no-email";
    }

    private TextField field(String key, String text) {
        var field = new TextField(text);
        field.setId("contact-" + key);
        field.setAccessibleText(messages.get("contacts." + key));
        return field;
    }

    private Node labeled(String key, TextField field) {
        var label = new Label(messages.get("contacts." + key));
        label.setLabelFor(field);
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    private static Node actions(Button... buttons) {
        var actions = new FlowPane(buttons);
        actions.getStyleClass().add("actions");
        return actions;
    }

    private Button button(String key, String what, Runnable action) {
        var button = new Button(messages.get(key));
        if (!what.isEmpty()) {
            button.setAccessibleText(button.getText() + ": " + what);
        }
        button.setOnAction(event -> action.run());
        return button;
    }
}
