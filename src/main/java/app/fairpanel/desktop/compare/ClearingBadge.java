package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.WrappedLabel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where a platform stands with a must-have, as an icon, words and a color; nothing where the topic is none.
final class ClearingBadge extends WrappedLabel {
    private final Messages messages;
    private final FontIcon picture = new FontIcon();

    ClearingBadge(Messages messages) {
        this.messages = messages;
        setGraphic(picture);
        setMinHeight(USE_PREF_SIZE);
        show(Clearing.NOT_ASKED);
    }

    void show(Clearing clearing) {
        Cards.show(this, clearing != Clearing.NOT_ASKED);
        var style = "clearing-" + clearing.key();
        if (clearing != Clearing.NOT_ASKED && !getStyleClass().contains(style)) {
            getStyleClass().setAll("label", "status", style);
            picture.setIconCode(icon(clearing));
            setText(messages.get("compare.clearing." + clearing.key()));
        }
    }

    private static Ikon icon(Clearing clearing) {
        return switch (clearing) {
            case PASSES -> Feather.CHECK_CIRCLE;
            case FAILS -> Feather.X_CIRCLE;
            case OPEN, NOT_ASKED -> Feather.HELP_CIRCLE;
        };
    }
}
