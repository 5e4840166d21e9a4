package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The first cell of a row: what it is about.
final class TopicCell extends VBox {
    private final Label name = Cards.text("", "strong");
    private final Label mustHave;
    private final Label lingers;

    TopicCell(Messages messages) {
        lingers = Cards.text(messages.get("compare.lingers"), "caption", "muted");
        getStyleClass().add("grid-topic");
        mustHave = Cards.text(messages.get("compare.must-have"), "caption", "must-have");
        getChildren().addAll(name, mustHave, lingers);
    }

    void show(ComparisonRow row) {
        name.setText(row.topic().name());
        Cards.show(mustHave, row.mustHave());
        Cards.show(lingers, row.lingers());
    }
}
