package app.fairpanel.desktop.draft;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Closes a window with something typed in it only when the user says so.
final class LeaveFooter extends VBox {
    private final Button keep;
    private final HBox asking;

    /// @param leave closes the window, if nothing is in the way
    /// @param close closes it in any case
    /// @param stay puts the focus back to where the user was
    LeaveFooter(Messages messages, Runnable leave, Runnable close, Runnable stay) {
        keep = button(messages.get("answer.discard.no"));
        var discard = button(messages.get("answer.discard.yes"));
        discard.getStyleClass().add("danger");
        discard.setOnAction(event -> close.run());
        asking = new HBox(12, Cards.text(messages.get("answer.discard.ask"), "strong"), space(), keep, discard);
        keep.setOnAction(event -> {
            Cards.show(asking, false);
            stay.run();
        });
        Cards.show(asking, false);
        var done = button(messages.get("button.close"));
        done.setOnAction(event -> leave.run());
        setSpacing(12);
        getChildren().addAll(asking, new HBox(space(), done));
    }

    private static Button button(String words) {
        var button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Asks whether to discard.
    ///
    /// @return false: the answer is still to come
    boolean ask() {
        Cards.show(asking, true);
        keep.requestFocus();
        return false;
    }
}
