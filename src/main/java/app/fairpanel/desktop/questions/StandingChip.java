package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.PlatformName;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;

/// A platform's name and color beside how the question stands with it.
final class StandingChip extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    StandingChip(Messages messages, Standing standing) {
        var badge = new QuestionBadge(messages);
        badge.show(standing);
        var name = new PlatformName(standing.platform());
        name.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("standing-chip");
        getChildren().addAll(name, badge);
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
