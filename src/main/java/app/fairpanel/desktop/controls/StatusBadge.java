package app.fairpanel.desktop.controls;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evidence.Status;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A status as an icon, a word and a color, with what else there is to say of it.
public final class StatusBadge extends WrappedLabel {
    private final Messages messages;
    /// One for good, as a new one has no style until the next frame.
    private final FontIcon picture = new FontIcon();

    public StatusBadge(Messages messages) {
        this.messages = messages;
        setGraphic(picture);
        getStyleClass().add("status");
    }

    /// @param detail what follows the word, such as the source; may be empty
    public void show(Status status, String detail) {
        show(key(status), icon(status), detail);
    }

    /// Shows that a statement made to the user has become old.
    public void showStale(String detail) {
        show("stale", Feather.CLOCK, detail);
    }

    private void show(String key, Ikon icon, String detail) {
        if (!getStyleClass().contains(key)) {
            getStyleClass().setAll("label", "status", key);
            picture.setIconCode(icon);
        }
        var word = messages.get("status." + key);
        setText(detail.isEmpty() ? word : word + " · " + detail);
    }

    private static String key(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Ikon icon(Status status) {
        return switch (status) {
            case UNKNOWN -> Feather.CIRCLE;
            case CLAIMED -> Feather.MESSAGE_SQUARE;
            case TOLD -> Feather.PHONE;
            case IN_WRITING -> Feather.FILE_TEXT;
            case CONFLICTING -> Feather.REPEAT;
        };
    }
}
