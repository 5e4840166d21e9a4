package app.fairpanel.desktop.home;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The evaluations that home offers, and what can be done with each as a whole. Nothing of it blocks the user
/// interface; what comes of it is told on its thread.
public interface Shelf {

    /// What is there.
    ///
    /// @param folder where the evaluations are
    /// @param problem why the folder cannot be looked into; empty when it can
    /// @param evaluations the last edited first
    /// @param drafts those without a name yet
    /// @param elsewhere those last opened that are in other folders
    /// @param unread how many files of the folder are still to be read, all of them older
    record Contents(
            Path folder,
            String problem,
            List<HomeCard> evaluations,
            List<HomeCard> drafts,
            List<HomeCard> elsewhere,
            int unread) {
        boolean isEmpty() {
            return evaluations.isEmpty() && drafts.isEmpty() && elsewhere.isEmpty() && problem.isEmpty();
        }
    }

    /// @param show is given more and more, as it is read; cards that were there before are the same ones
    void load(Consumer<Contents> show);

    void open(Path file);

    void rename(HomeCard card, String name, Runnable changed);

    void duplicate(HomeCard card, Runnable changed);

    /// Moves the file to Fairpanel's trash; a notice offers to undo it.
    void trash(HomeCard card, Runnable changed);

    void chooseFolder(Runnable changed);
}
