package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;

/// A platform's name and color beside how the question stands with it.
final class StandingChip extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final QuestionBadge badge;
    private final Platform platform;

    StandingChip(Messages messages, Platform platform) {
        this.platform = platform;
        badge = new QuestionBadge(messages);
        var name = new PlatformName(platform);
        name.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("standing-chip");
        getChildren().addAll(name, badge);
    }

    boolean isOf(Platform other) {
        return platform.equals(other);
    }

    void show(Standing standing) {
        badge.show(standing);
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
