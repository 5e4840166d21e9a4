package app.fairpanel.desktop;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The words on screen. A text that takes arguments is a [MessageFormat] pattern; one that takes none stands as it is.
public final class Messages {
    private final ResourceBundle bundle;
    /// Reading a pattern takes longer than filling it in.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

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
        if (arguments.length == 0) {
            return bundle.getString(key);
        }
        var format = formats.computeIfAbsent(key, pattern -> new MessageFormat(bundle.getString(pattern), Locale.US));
        synchronized (format) {
            return format.format(arguments);
        }
    }
}
