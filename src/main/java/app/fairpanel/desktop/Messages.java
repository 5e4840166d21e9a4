package app.fairpanel.desktop;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words on screen. A text that takes arguments is a [MessageFormat] pattern; one that takes none stands as it is.
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Messages load() {
        return new Messages(ResourceBundle.getBundle("app.fairpanel.messages", Locale.US));
    }

    /// For FXML, where `%key` stands for a text.
    public ResourceBundle bundle() {
        return bundle;
    }

    public String get(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.US).format(arguments);
    }
}
