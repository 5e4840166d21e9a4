package app.fairpanel.desktop;

import java.util.List;
import java.util.Optional;

/// Tells the user something that cannot wait, or asks what to do.
public interface Dialogs {
    void tell(String title, String text);

    /// @param choices the words on the buttons, the safest first
    /// @return which button was pressed, from 0; nothing when the question was dismissed
    Optional<Integer> ask(String title, String text, List<String> choices);
}
