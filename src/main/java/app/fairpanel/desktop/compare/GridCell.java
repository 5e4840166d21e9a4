package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.StatusBadge;
import app.fairpanel.evidence.Status;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is known of one topic on one platform.
final class GridCell extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Label headline = Cards.text("");
    private final StatusBadge status;
    private final StatusBadge stale;
    private final Label more = Cards.text("", "caption", "muted");
    private final ClearingBadge clearing;
    private final Label note = Cards.text("", "caption", "grid-note");

    GridCell(Messages messages) {
        status = new StatusBadge(messages);
        stale = new StatusBadge(messages);
        clearing = new ClearingBadge(messages);
        getStyleClass().add("grid-cell");
        status.setMinHeight(USE_PREF_SIZE);
        headline.getStyleClass().add("grid-headline");
        note.setGraphic(new FontIcon(Feather.EDIT_3));
        getChildren().addAll(headline, status, stale, more, clearing, note);
    }

    void show(CellText text) {
        headline.setText(text.headline());
        pseudoClassStateChanged(UNKNOWN, text.status() == Status.UNKNOWN);
        status.show(text.status(), text.detail());
        Cards.show(stale, text.stale());
        if (text.stale()) {
            stale.showStale(text.old());
        }
        Cards.say(more, text.more());
        clearing.show(text.clearing());
        Cards.say(note, text.note());
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
