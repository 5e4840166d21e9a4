package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Scrolling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;

/// A row of links over the inputs, which are many: to those of the practice and of each platform.
final class InputJumps extends FlowPane {
    private final Messages messages;
    private Optional<ScrollPane> room = Optional.empty();

    /// @param heading what stands at the top once its link was followed
    record Stop(String name, Node heading) {}

    InputJumps(Messages messages) {
        this.messages = messages;
        getStyleClass().add("input-jumps");
    }

    /// @param pane that the inputs are scrolled in
    void in(ScrollPane pane) {
        room = Optional.of(pane);
    }

    void show(Stop practice, List<Stop> platforms) {
        getChildren()
                .setAll(Stream.concat(Stream.of(practice), platforms.stream())
                        .map(this::link)
                        .toList());
    }

    private Hyperlink link(Stop stop) {
        var link = new Hyperlink(stop.name());
        link.setAccessibleText(messages.get("money.jump", stop.name()));
        link.setOnAction(event -> {
            link.setVisited(false);
            room.ifPresent(pane -> Scrolling.toTop(pane, stop.heading()));
        });
        return link;
    }
}
