package app.fairpanel.desktop.controls;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evidence.Status;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// How a status looks everywhere: an icon and a word, and under its key a color in the stylesheet.
///
/// @param key the last part of the message key of its word
public record StatusLook(String key, Ikon icon) {
    /// That a statement made to the user has become old.
    public static final StatusLook STALE = new StatusLook("stale", Feather.CLOCK);

    public static StatusLook of(Status status) {
        return new StatusLook(status.name().toLowerCase(Locale.ROOT).replace('_', '-'), icon(status));
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

    /// "Told · Kim, call, Nov 3".
    ///
    /// @param detail what follows the word, such as the source; may be empty
    public String words(Messages messages, String detail) {
        var word = messages.get("status." + key);
        return detail.isEmpty() ? word : word + " · " + detail;
    }
}
