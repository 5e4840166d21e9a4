package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What would make the two platforms that the sentence is about equal.
final class EvenCard extends VBox {
    private final Messages messages;
    private final EvenWords words;

    EvenCard(Messages messages) {
        this.messages = messages;
        words = new EvenWords(messages);
        getStyleClass().addAll("card", "solved");
    }

    /// Keeps its labels, so that a slider that is dragged changes nothing but their words.
    void show(MoneyPicture shown) {
        var said = words.of(shown);
        var labels = getChildren();
        if (labels.size() != said.size() + 1) {
            labels.setAll(Cards.text(messages.get("money.solve"), "strong"));
            said.forEach(line -> labels.add(Cards.text(line)));
        }
        for (int i = 0; i < said.size(); i++) {
            ((Label) labels.get(i + 1)).setText(said.get(i));
        }
        Cards.show(this, !said.isEmpty());
    }
}
