package app.fairpanel.desktop.arrange;

import app.fairpanel.desktop.arrange.Arrangement.Item;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What differs between topics and platforms on screen.
interface Kind {
    Arrangement arrangement();

    /// The last part of the message keys.
    String key();

    /// The form for a new one.
    Node form();

    /// @param added is given the id of each new one
    void onAdded(Consumer<String> added);

    /// Puts the focus where a new one begins.
    void focusForm();

    /// What else can be changed about one.
    Optional<Node> extras(Item item);

    /// Brings the form up to date.
    void refresh();
}
