package app.fairpanel.desktop.overview;

import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.overview.OverviewPage.Line;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// A line that leads to what it is about.
final class LinkLine extends VBox {
    LinkLine(Line line, Navigator navigator) {
        var link = new Hyperlink(line.words());
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            navigator.go(line.place());
        });
        getStyleClass().add("link-line");
        getChildren().add(link);
        if (!line.detail().isEmpty()) {
            getChildren().add(Cards.text(line.detail(), "muted"));
            link.setAccessibleText(line.words() + " " + line.detail());
        }
    }
}
