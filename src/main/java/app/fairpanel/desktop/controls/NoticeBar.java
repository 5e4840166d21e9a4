package app.fairpanel.desktop.controls;

import app.fairpanel.desktop.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says at the bottom of the window what was done, with one thing to do about it, until it is closed.
public final class NoticeBar extends HBox {
    private final Label words = Cards.text("");
    private final Button action = new Button();

    public NoticeBar(Messages messages) {
        var close = new Button(messages.get("button.close"));
        close.setOnAction(event -> hide());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        words.setId("noticeWords");
        action.setId("noticeAction");
        action.setMinWidth(USE_PREF_SIZE);
        close.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("notice");
        getChildren().addAll(words, space, action, close);
        hide();
    }

    /// What can be done about it.
    public record Action(String words, Runnable run) {}

    public void say(String text, Optional<Action> offered) {
        words.setText(text);
        setAccessibleText(text);
        Cards.show(action, offered.isPresent());
        offered.ifPresent(offer -> {
            action.setText(offer.words());
            action.setOnAction(event -> {
                hide();
                offer.run().run();
            });
        });
        Cards.show(this, true);
    }

    public void hide() {
        Cards.show(this, false);
    }
}
