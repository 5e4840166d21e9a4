package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Outlook;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Two platforms at once, beside the cards of the platforms; not there while there are not two.
final class BothCard extends VBox {
    private final BothWords words;
    private final Label headline = Cards.text("", "section");
    private final Label detail = Cards.text("", "caption", "muted");

    /// @param more leads to all that there is to say about it
    BothCard(Messages messages, Runnable more) {
        words = new BothWords(messages);
        var link = new Hyperlink(messages.get("decide.both.card.more-about"));
        link.setOnAction(event -> {
            link.setVisited(false);
            more.run();
        });
        getStyleClass().addAll("card", "net-card", "both-card");
        getChildren().addAll(Cards.text(messages.get("decide.both.card")), headline, detail, link);
        Cards.show(this, false);
    }

    void show(Outlook outlook, Names names) {
        var said = words.brief(outlook, names);
        Cards.show(this, said.isPresent());
        said.ifPresent(brief -> {
            headline.setText(brief.headline());
            detail.setText(brief.detail());
        });
    }
}
