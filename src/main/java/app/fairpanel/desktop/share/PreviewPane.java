package app.fairpanel.desktop.share;

import app.fairpanel.desktop.controls.Cards;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What would become of a file, and the buttons to take it over or not.
final class PreviewPane extends VBox {
    private final VBox list = new VBox();
    private final Button take = new Button();

    /// @param above stands over the list and does not scroll
    PreviewPane(List<Node> above, String cancelWords, Runnable taken, Runnable closed) {
        list.getStyleClass().add("preview-list");
        var scroll = new ScrollPane(list);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        take.setId("take");
        take.getStyleClass().add("accent");
        take.setDefaultButton(true);
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(event -> {
            taken.run();
            closed.run();
        });
        var cancel = new Button(cancelWords);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> closed.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().addAll("page", "page-content");
        getChildren().addAll(above);
        getChildren().addAll(scroll, new HBox(12, space, cancel, take));
    }

    void show(List<? extends Node> nodes) {
        list.getChildren().setAll(nodes);
    }

    /// @param words on the button; none takes it away
    void offer(String words, boolean possible) {
        take.setText(words);
        take.setDisable(!possible);
        Cards.show(take, !words.isEmpty());
    }

    void focusFirst() {
        take.requestFocus();
    }
}
