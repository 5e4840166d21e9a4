package app.fairpanel.desktop.controls;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evidence.Status;
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
        var look = StatusLook.of(status);
        if (!getStyleClass().contains(look.key())) {
            getStyleClass().setAll("label", "status", look.key());
            picture.setIconCode(look.icon());
        }
        setText(look.words(messages, detail));
    }
}
