package app.fairpanel.desktop.words;

import app.fairpanel.desktop.Messages;
import java.util.List;

/// Says several things one after another: "Alma, Headway and Grow".
public final class ListText {
    private ListText() {}

    public static String and(Messages messages, List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : messages.get("list.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
