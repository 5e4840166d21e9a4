package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ChildWindow;
import app.fairpanel.desktop.theme.Appearance;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Shows which keys there are, in a window of its own.
final class ShortcutsDialog {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 620;
    private static final double KEYS_PERCENT = 38;

    private final Messages messages;
    private final Appearance appearance;

    ShortcutsDialog(Messages messages, Appearance appearance) {
        this.messages = messages;
        this.appearance = appearance;
    }

    void show(Window owner, List<Shortcuts.Group> groups) {
        var window = new ChildWindow(owner, appearance, messages.get("keys.title"));
        window.show(root(groups, window::close), WIDTH, HEIGHT);
    }

    private Parent root(List<Shortcuts.Group> groups, Runnable close) {
        var list = new VBox();
        list.getStyleClass().addAll("page", "page-content");
        groups.forEach(group -> list.getChildren().addAll(Cards.text(group.title(), "section"), lines(group.lines())));
        var scroll = new ScrollPane(list);
        scroll.getStyleClass().addAll("plain", "page");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.get("keys.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var button = new Button(messages.get("button.close"));
        button.setDefaultButton(true);
        button.setCancelButton(true);
        button.setOnAction(event -> close.run());
        var footer = new HBox(button);
        footer.setAlignment(Pos.CENTER_RIGHT);
        footer.getStyleClass().add("child-footer");
        return new VBox(scroll, footer);
    }

    private static Node lines(List<Shortcuts.Line> lines) {
        var grid = new GridPane(12, 6);
        var keys = new ColumnConstraints();
        keys.setPercentWidth(KEYS_PERCENT);
        grid.getColumnConstraints().add(keys);
        for (int i = 0; i < lines.size(); i++) {
            grid.addRow(
                    i,
                    Cards.text(lines.get(i).keys(), "strong"),
                    Cards.text(lines.get(i).what()));
        }
        return grid;
    }
}
