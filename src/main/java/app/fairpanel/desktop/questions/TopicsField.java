package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The topics that an answer settles: those chosen, the main one first, and a menu of the others by their domain.
final class TopicsField extends VBox {
    private final List<Topic> all;
    private final Messages messages;
    private final List<Topic> chosen = new ArrayList<>();
    private final VBox lines = new VBox();
    private final MenuButton add;

    TopicsField(List<Topic> all, List<String> start, Messages messages) {
        this.all = List.copyOf(all);
        this.messages = messages;
        start.stream()
                .flatMap(id -> all.stream().filter(topic -> topic.id().equals(id)))
                .forEach(chosen::add);
        add = new MenuButton(messages.get("bank.topic.add"));
        add.setId("bank-topic");
        add.setAccessibleText(messages.get("bank.topic.add"));
        lines.getStyleClass().add("field");
        getStyleClass().add("field");
        getChildren().addAll(Cards.text(messages.get("bank.topic")), lines, add);
        show();
    }

    /// The ids of those chosen, the main one first.
    List<String> chosen() {
        return chosen.stream().map(Topic::id).toList();
    }

    private void show() {
        lines.getChildren()
                .setAll(
                        chosen.isEmpty()
                                ? List.of(Cards.text(messages.get("bank.topic.none"), "muted"))
                                : chosen.stream().map(this::line).toList());
        add.getItems()
                .setAll(Stream.of(Domain.values())
                        .map(this::menu)
                        .filter(menu -> !menu.getItems().isEmpty())
                        .toList());
    }

    private Menu menu(Domain domain) {
        var menu = new Menu(messages.get("domain." + domain.name().toLowerCase(Locale.ROOT)));
        menu.setMnemonicParsing(false);
        all.stream()
                .filter(topic -> topic.domain() == domain && !chosen.contains(topic))
                .forEach(topic -> menu.getItems().add(item(topic)));
        return menu;
    }

    private MenuItem item(Topic topic) {
        var item = new MenuItem(topic.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            chosen.add(topic);
            show();
            add.requestFocus();
        });
        return item;
    }

    private Node line(Topic topic) {
        var remove = new Button(messages.get("bank.topic.remove"));
        remove.setAccessibleText(messages.get("bank.topic.remove.name", topic.name()));
        remove.setOnAction(event -> {
            chosen.remove(topic);
            show();
            add.requestFocus();
        });
        var line = new FlowPane(Cards.text(topic.name()), remove);
        line.getStyleClass().add("term-line");
        return line;
    }
}
