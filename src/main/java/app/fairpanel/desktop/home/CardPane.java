package app.fairpanel.desktop.home;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One evaluation on home, with its commands.
final class CardPane extends VBox {
    private final HomeCard card;
    private final Messages messages;
    private final Shelf shelf;
    private final Runnable changed;
    private final FlowPane commands = new FlowPane(8, 8);
    private final Button open = new Button();
    private final MenuButton more = new MenuButton();
    private boolean isNaming;

    CardPane(HomeCard card, Messages messages, Shelf shelf, Runnable changed) {
        this.card = card;
        this.messages = messages;
        this.shelf = shelf;
        this.changed = changed;
        getStyleClass().addAll("card", "home-card");
        open.getStyleClass().add("home-open");
        more.getStyleClass().add("home-more");
        var title = Cards.text(card.title(), "section");
        if (card.isDamaged()) {
            var icon = new FontIcon(Feather.ALERT_TRIANGLE);
            title.setGraphic(icon);
            getStyleClass().add("home-damaged");
        }
        getChildren().add(title);
        say(card.license(), "muted");
        if (!card.isDamaged() && !card.fileName().equals(card.title())) {
            say(messages.get("home.card.file", card.fileName()), "caption", "muted");
        }
        if (card.isDamaged()) {
            getChildren().add(Cards.text(messages.get("home.damaged"), "error-text", "strong"));
            say(card.problem());
        }
        say(card.money(), "strong");
        say(card.writing());
        card.reminders().forEach(reminder -> getChildren().add(Cards.text(reminder, "reminder")));
        say(card.edited(), "caption", "muted");
        getChildren().add(commands);
        showCommands();
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                shelf.open(card.file());
            }
        });
    }

    HomeCard card() {
        return card;
    }

    /// Whether this pane is still right for what is known of its file now, or must not be taken away under the user.
    boolean stays(HomeCard now) {
        return now.equals(card) || isNaming || more.isShowing();
    }

    void focus() {
        open.requestFocus();
    }

    private void say(String text, String... styles) {
        if (!text.isEmpty()) {
            getChildren().add(Cards.text(text, styles));
        }
    }

    private void showCommands() {
        isNaming = false;
        open.setText(messages.get(card.isDamaged() ? "home.card.look" : "home.card.open"));
        open.setAccessibleText(open.getText() + " " + card.title());
        open.setOnAction(event -> shelf.open(card.file()));
        more.setText(messages.get("home.card.more"));
        more.setAccessibleText(messages.get("home.card.more.name", card.title()));
        more.getItems().setAll(item("home.card.rename", this::askName));
        if (card.evaluation().isPresent()) {
            more.getItems().add(item("home.card.duplicate", () -> shelf.duplicate(card, changed)));
        }
        more.getItems().add(item("home.card.trash", () -> shelf.trash(card, changed)));
        commands.getChildren().setAll(open, more);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void askName() {
        isNaming = true;
        var name = new TextField(card.fileName());
        name.getStyleClass().add("home-name");
        name.setAccessibleText(messages.get("home.card.name"));
        name.setOnAction(event -> rename(name.getText()));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                showCommands();
            }
        });
        var confirm = new Button(messages.get("home.card.rename.confirm"));
        confirm.setOnAction(event -> rename(name.getText()));
        var cancel = new Button(messages.get("button.cancel"));
        cancel.setOnAction(event -> showCommands());
        name.prefWidthProperty().bind(commands.widthProperty());
        var label = Cards.text(messages.get("home.card.name"), "strong");
        label.setLabelFor(name);
        label.prefWidthProperty().bind(commands.widthProperty());
        commands.getChildren().setAll(label, name, confirm, cancel);
        name.selectAll();
        name.requestFocus();
    }

    private void rename(String name) {
        if (!name.isBlank()) {
            shelf.rename(card, name.strip(), changed);
        }
    }
}
