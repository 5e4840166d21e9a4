package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.controls.Cards;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The first cell of a row: what it is about, and why that matters where there is no column for it.
final class TopicCell extends VBox {
    private final Label name = Cards.text("", "strong");
    private final Label aside = Cards.text("", "caption", "muted");
    private final Label mark = Cards.text("", "caption", "must-have");
    private final Label hint = Cards.text("", "caption", "muted");

    TopicCell() {
        getStyleClass().add("grid-topic");
        getChildren().addAll(name, aside, mark, hint);
        Cards.show(aside, false);
    }

    void show(GridEntry entry) {
        name.setText(entry.name());
        aside.setText(entry.aside());
        Cards.say(mark, entry.mark());
        Cards.say(hint, entry.hint());
    }

    void showAside(boolean shown) {
        Cards.show(aside, shown && !aside.getText().isEmpty());
    }
}
