package app.fairpanel.desktop.controls;

import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// A line that leads to what it is about.
public final class LinkLine extends VBox {
    /// @param detail what else there is to say; may be empty
    /// @param place where it leads
    public record Line(String words, String detail, Place place) {}

    public LinkLine(Line line, Navigator navigator) {
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
