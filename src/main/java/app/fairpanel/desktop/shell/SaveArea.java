package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.SaveProblem;
import app.fairpanel.storage.SaveState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says whether everything is in the file. When it is not, a line of its own says why and offers what helps, with all
/// the room that the window has.
public final class SaveArea extends HBox {
    private final Messages messages;
    private final ProblemText problems;
    private final DateTimeFormatter time;
    private final Label state = new Label();
    private final Button keep = new Button();
    private final HBox trouble = new HBox();
    private final Label reason = Cards.text("");
    private final Button retry = new Button();

    /// @param zone where the user's clock is
    /// @param onRetry saves again, or shows what can be done where that alone does not help
    public SaveArea(Messages messages, ZoneId zone, Runnable onRetry, Runnable onCopy) {
        this.messages = messages;
        problems = new ProblemText(messages);
        time = DateTimeFormatter.ofPattern("h:mm a", Locale.US).withZone(zone);
        state.getStyleClass().add("save-state");
        state.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> onCopy.run());
        keep.setMinWidth(USE_PREF_SIZE);
        Cards.show(keep, false);
        setAlignment(Pos.CENTER_RIGHT);
        setSpacing(8);
        getChildren().addAll(state, keep);
        retry.setOnAction(event -> onRetry.run());
        retry.setMinWidth(USE_PREF_SIZE);
        var copy = new Button(messages.get("save.copy"));
        copy.setOnAction(event -> onCopy.run());
        copy.setMinWidth(USE_PREF_SIZE);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        trouble.getStyleClass().addAll("notice", "trouble");
        trouble.getChildren().addAll(new FontIcon(Feather.ALERT_OCTAGON), reason, retry, copy);
        say("", Optional.empty());
    }

    /// The line that says why the evaluation is not saved; not there when it is.
    Node trouble() {
        return trouble;
    }

    public void follow(ObservableValue<SaveState> saveState) {
        saveState.subscribe(this::show);
    }

    /// For the example, which has no file until it is kept.
    public void showExample() {
        say(messages.get("save.example"), Optional.empty());
        keep.setText(messages.get("save.keep"));
        Cards.show(keep, true);
    }

    /// For an evaluation that can only be looked at.
    ///
    /// @param why in a sentence or two
    public void showReadOnly(String why) {
        say(messages.get("save.read-only"), Optional.empty());
        reason.setText(why);
        trouble.getStyleClass().remove("trouble");
        trouble.getChildren().setAll(new FontIcon(Feather.LOCK), reason);
        Cards.show(trouble, true);
    }

    /// Whether others brought this about, so that saving again alone does not help.
    public static boolean isOutside(SaveProblem problem) {
        return problem instanceof SaveProblem.ChangedOutside || problem instanceof SaveProblem.Gone;
    }

    private void show(SaveState now) {
        switch (now) {
            case SaveState.Unchanged ignored -> say(messages.get("save.unchanged"), Optional.empty());
            case SaveState.Unsaved ignored -> say(messages.get("save.saving"), Optional.empty());
            case SaveState.Saving ignored -> say(messages.get("save.saving"), Optional.empty());
            case SaveState.Saved(Instant at, boolean ignored) ->
                say(messages.get("save.saved", time.format(at)), Optional.empty());
            case SaveState.NotSaved(var problem, Instant ignored) ->
                say(messages.get("save.failed"), Optional.of(problem));
        }
    }

    private void say(String text, Optional<SaveProblem> problem) {
        state.setText(text);
        state.getStyleClass().removeAll("not-saved");
        Cards.show(trouble, problem.isPresent());
        problem.ifPresent(found -> {
            state.getStyleClass().add("not-saved");
            reason.setText(messages.get("save.failed.why", problems.of(found)));
            retry.setText(messages.get(isOutside(found) ? "save.resolve" : "save.retry"));
        });
    }
}
