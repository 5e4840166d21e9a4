package app.fairpanel.desktop.decide;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Moves a topic up and down where only the order counts: by dragging its card, by two buttons, and by Alt with the
/// arrow keys from anywhere on the card.
final class RankControls extends HBox {
    private final Messages messages;
    private final DecideEdits edits;
    private final String topic;
    private final String name;
    private final Label place = Cards.text("", "muted");
    private final Button up;
    private final Button down;
    private int before;
    private int last;

    RankControls(String topic, String name, Messages messages, DecideEdits edits) {
        this.topic = topic;
        this.name = name;
        this.messages = messages;
        this.edits = edits;
        up = button(Feather.ARROW_UP, "decide.rank.up", -1);
        down = button(Feather.ARROW_DOWN, "decide.rank.down", 1);
        var grip = new Label("", new FontIcon(Feather.MENU));
        grip.setAccessibleText(messages.get("decide.rank.drag", name));
        grip.setTooltip(new Tooltip(messages.get("decide.rank.drag", name)));
        grip.getStyleClass().add("rank-grip");
        RankDrag.from(grip, topic);
        getStyleClass().add("criterion-row");
        getChildren().addAll(grip, up, down, place);
    }

    private Button button(Ikon icon, String key, int by) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(messages.get(key, name));
        button.setTooltip(new Tooltip(messages.get(key, name)));
        button.setOnAction(event -> edits.move(topic, name, before + by));
        return button;
    }

    /// Lets a card be moved by the keyboard, and others be dropped onto it.
    void join(Node card) {
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        RankDrag.onto(card, this::isShown, () -> before, edits);
    }

    private boolean isShown() {
        return isVisible();
    }

    private void pressed(KeyEvent event) {
        if (isShown() && event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            edits.move(topic, name, before + (event.getCode() == KeyCode.UP ? -1 : 1));
            event.consume();
        }
    }

    /// @param now how many topics come before it
    /// @param count how many there are
    /// @param share percent of the total
    void show(int now, int count, long share) {
        before = now;
        last = count - 1;
        up.setDisable(before == 0);
        down.setDisable(before == last);
        place.setText(messages.get("decide.rank.place", now + 1, count, share));
    }
}
