package app.fairpanel.desktop.decide;

import javafx.scene.Node;

/// One of the tabs below the sentence.
///
/// @param <T> what it shows
interface DecideTab<T> {
    /// The last part of the message key that names it.
    String key();

    Node node();

    void show(T latest);
}
