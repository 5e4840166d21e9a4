package app.fairpanel.desktop;

import java.util.Optional;

/// What the controller of a view can be asked for. A view is built when it is first opened, and then kept.
public interface View {
    /// Brings something into sight, and the focus to where the user would go on from.
    default void show(Place place) {}

    /// Moves the focus to where the user would begin in this view.
    void focus();

    /// The topic the user is looking at, so that help can be about it.
    default Optional<String> presentTopic() {
        return Optional.empty();
    }

    /// Moves the focus to the field that searches this view, if it has one.
    default void find() {}
}
