package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.StatusBadge;
import app.fairpanel.evidence.Status;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is known of one topic on one platform.
final class GridCell extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Messages messages;
    private final Label headline = Cards.text("");
    private final StatusBadge status;
    private final StatusBadge stale;
    private final Label more = Cards.text("", "caption", "muted");

    GridCell(Messages messages) {
        this.messages = messages;
        status = new StatusBadge(messages);
        stale = new StatusBadge(messages);
        getStyleClass().add("grid-cell");
        status.setMinHeight(USE_PREF_SIZE);
        headline.getStyleClass().add("grid-headline");
        getChildren().addAll(headline, status, stale, more);
    }

    void show(CellText text) {
        headline.setText(text.headline());
        pseudoClassStateChanged(UNKNOWN, text.status() == Status.UNKNOWN);
        status.show(text.status(), text.detail());
        Cards.show(stale, text.stale());
        if (text.stale()) {
            stale.showStale(messages.get("compare.stale"));
        }
        Cards.say(more, text.more());
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
