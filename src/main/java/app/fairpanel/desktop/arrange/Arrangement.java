package app.fairpanel.desktop.arrange;

import java.util.List;
import java.util.Optional;

/// What the user arranges, and what can be done with it: topics, or platforms. Everything done is one step of the
/// history.
interface Arrangement {
    /// One topic or platform.
    ///
    /// @param caption where it belongs and what is to know about it, in a few words
    /// @param canBeRenamed whether its name is the user's
    /// @param canGo whether it may be hidden or removed as things stand
    /// @param canBeRemoved whether it can be taken away altogether
    /// @param others what it could turn out to be the same as
    record Item(
            String id,
            String name,
            String caption,
            boolean hidden,
            boolean canBeRenamed,
            boolean canGo,
            boolean canBeRemoved,
            List<Choice> others) {}

    /// One of several to choose from.
    record Choice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// Everything, in its order.
    List<Item> items();

    /// What is wrong with a name, in words; nothing when it can be used.
    ///
    /// @param except the id of what may have it already
    Optional<String> nameProblem(String name, Optional<String> except);

    void rename(String id, String name);

    /// @param by −1 towards the beginning, 1 towards the end
    boolean canMove(String id, int by);

    void move(String id, int by);

    void hide(String id, boolean hidden);

    /// What would go with it, in words.
    String losses(String id);

    void remove(String id);

    /// Puts all that was said of one under another.
    void merge(String id, String into);

    /// Ends what is undone in one step.
    void endRun();
}
