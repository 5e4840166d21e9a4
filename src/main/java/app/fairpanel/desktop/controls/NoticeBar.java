package app.fairpanel.desktop.controls;

import app.fairpanel.desktop.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says at the bottom of the window what was done, with one or two things to do about it, until it is closed.
public final class NoticeBar extends HBox {
    private final Label words = Cards.text("");
    private final Button action = new Button();
    private final Button otherwise = new Button();

    public NoticeBar(Messages messages) {
        var close = new Button(messages.get("button.close"));
        close.setOnAction(event -> hide());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        words.setId("noticeWords");
        action.setId("noticeAction");
        otherwise.setId("noticeOtherwise");
        action.setMinWidth(USE_PREF_SIZE);
        otherwise.setMinWidth(USE_PREF_SIZE);
        close.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("notice");
        getChildren().addAll(words, space, action, otherwise, close);
        hide();
    }

    /// What can be done about it.
    ///
    /// @param otherwise what else can be done
    public record Action(String words, Runnable run, Optional<Action> otherwise) {
        public Action(String words, Runnable run) {
            this(words, run, Optional.empty());
        }

        /// The same with something else that can be done.
        public Action or(Action other) {
            return new Action(words, run, Optional.of(other));
        }
    }

    public void say(String text, Optional<Action> offered) {
        words.setText(text);
        setAccessibleText(text);
        offer(action, offered);
        offer(otherwise, offered.flatMap(Action::otherwise));
        Cards.show(this, true);
    }

    private void offer(Button button, Optional<Action> offered) {
        Cards.show(button, offered.isPresent());
        offered.ifPresent(offer -> {
            button.setText(offer.words());
            button.setOnAction(event -> {
                hide();
                offer.run().run();
            });
        });
    }

    public void hide() {
        Cards.show(this, false);
    }
}
