package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.SaveState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Says whether everything is in the file, and offers what helps when it is not.
public final class SaveArea extends HBox {
    private final Messages messages;
    private final ProblemText problems;
    private final DateTimeFormatter time;
    private final Label state = new Label();
    private final Label reason = new Label();
    private final Button retry;
    private final Button copy;

    /// @param zone where the user's clock is
    public SaveArea(Messages messages, ZoneId zone, Runnable onRetry, Runnable onCopy) {
        this.messages = messages;
        problems = new ProblemText(messages);
        time = DateTimeFormatter.ofPattern("h:mm a", Locale.US).withZone(zone);
        retry = new Button(messages.get("save.retry"));
        retry.setOnAction(event -> onRetry.run());
        copy = new Button(messages.get("save.copy"));
        copy.setOnAction(event -> onCopy.run());
        state.getStyleClass().add("save-state");
        state.setMinWidth(USE_PREF_SIZE);
        reason.getStyleClass().add("caption");
        reason.setWrapText(true);
        setAlignment(Pos.CENTER_RIGHT);
        setSpacing(8);
        getChildren().addAll(state, reason, retry, copy);
        show("", "", false);
    }

    public void follow(ObservableValue<SaveState> saveState) {
        saveState.subscribe(this::show);
    }

    /// For an evaluation that has no file: the example, until it is kept, or one that can only be looked at.
    public void showWithoutFile(String stateKey, Optional<String> copyKey) {
        show(messages.get(stateKey), "", false);
        copyKey.ifPresent(key -> {
            copy.setText(messages.get(key));
            Cards.show(copy, true);
        });
    }

    private void show(SaveState now) {
        switch (now) {
            case SaveState.Unchanged ignored -> show("", "", false);
            case SaveState.Unsaved ignored -> show(messages.get("save.saving"), "", false);
            case SaveState.Saving ignored -> show(messages.get("save.saving"), "", false);
            case SaveState.Saved(Instant at, boolean ignored) ->
                show(messages.get("save.saved", time.format(at)), "", false);
            case SaveState.NotSaved(var problem, Instant ignored) ->
                show(messages.get("save.failed"), problems.of(problem), true);
        }
    }

    private void show(String text, String why, boolean failed) {
        state.setText(text);
        state.getStyleClass().removeAll("not-saved");
        if (failed) {
            state.getStyleClass().add("not-saved");
        }
        Cards.say(reason, why);
        reason.setTooltip(why.isEmpty() ? null : new Tooltip(why));
        Cards.show(retry, failed);
        Cards.show(copy, failed);
    }
}
