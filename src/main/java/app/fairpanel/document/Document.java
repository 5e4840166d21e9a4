package app.fairpanel.document;

import app.fairpanel.evaluation.Evaluation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The open evaluation and its history: the only holder of document state, and the only way to change it.
///
/// Used from one thread, the user interface's.
public final class Document {
    /// How many edits can be undone; the oldest are forgotten first.
    public static final int HISTORY = 1_000;

    private record Edit(String label, Optional<Object> run, Evaluation before, Evaluation after) {}

    private final ReadOnlyObjectWrapper<Evaluation> evaluation;
    private final ReadOnlyObjectWrapper<Evaluation> saved;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> undoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Edit> past = new ArrayDeque<>();
    private final Deque<Edit> future = new ArrayDeque<>();
    private final boolean readOnly;
    private Optional<Object> openRun = Optional.empty();

    /// Opens an evaluation as it was read: nothing to undo, nothing to save.
    public Document(Evaluation opened) {
        this(opened, false);
    }

    /// @param readOnly whether it may only be looked at: edits then change nothing
    public Document(Evaluation opened, boolean readOnly) {
        this.readOnly = readOnly;
        evaluation = new ReadOnlyObjectWrapper<>(opened);
        saved = new ReadOnlyObjectWrapper<>(opened);
    }

    public ReadOnlyObjectProperty<Evaluation> evaluation() {
        return evaluation.getReadOnlyProperty();
    }

    public Evaluation current() {
        return evaluation.get();
    }

    /// True while the current evaluation is not the one last saved; undoing back to that one makes it false again.
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /// What the next undo would take back, as it stands in the menu; empty when there is nothing to undo.
    public ReadOnlyObjectProperty<Optional<String>> undoLabel() {
        return undoLabel.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoLabel() {
        return redoLabel.getReadOnlyProperty();
    }

    /// Changes the evaluation as one step of the history. A change that changes nothing leaves no step.
    ///
    /// @param label what was done, in the user's words: "Set Alma's membership fee"
    public void edit(String label, UnaryOperator<Evaluation> change) {
        apply(label, Optional.empty(), change);
    }

    /// Changes the evaluation as part of a run of edits to one thing (dragging a slider, typing a note). All edits of
    /// a run are undone together; any other edit, an undo, or [#endRun] ends it.
    ///
    /// @param run what the edits have in common, compared by `equals`
    public void editRun(String label, Object run, UnaryOperator<Evaluation> change) {
        apply(label, Optional.of(run), change);
    }

    public void endRun() {
        openRun = Optional.empty();
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    private void apply(String label, Optional<Object> run, UnaryOperator<Evaluation> change) {
        if (readOnly) {
            return;
        }
        var before = evaluation.get();
        var after = change.apply(before);
        boolean continues = run.isPresent() && run.equals(openRun) && !past.isEmpty();
        openRun = run;
        if (after.equals(before)) {
            return;
        }
        if (continues) {
            before = past.pop().before();
        }
        if (after.equals(before)) {
            openRun = Optional.empty();
        } else {
            past.push(new Edit(label, run, before, after));
        }
        while (past.size() > HISTORY) {
            past.removeLast();
        }
        future.clear();
        show(after);
    }

    public void undo() {
        if (!past.isEmpty()) {
            var edit = past.pop();
            future.push(edit);
            openRun = Optional.empty();
            show(edit.before());
        }
    }

    public void redo() {
        if (!future.isEmpty()) {
            var edit = future.pop();
            past.push(edit);
            openRun = Optional.empty();
            show(edit.after());
        }
    }

    /// Says that this evaluation, once the current one, is now safely in its file.
    public void markSaved(Evaluation written) {
        saved.set(written);
        dirty.set(!written.equals(evaluation.get()));
    }

    private void show(Evaluation next) {
        undoLabel.set(Optional.ofNullable(past.peek()).map(Edit::label));
        redoLabel.set(Optional.ofNullable(future.peek()).map(Edit::label));
        dirty.set(!next.equals(saved.get()));
        evaluation.set(next);
    }
}
