package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The keys there are: those of the menu as the menu has them, and those inside a view.
final class Shortcuts {
    private static final List<Inside> INSIDE = List.of(
            new Inside("grid", List.of("move", "ends", "inspector", "back", "filter", "close", "open", "copy")),
            new Inside("questions", List.of("platform", "log")),
            new Inside(
                    "call", List.of("next", "write", "unknown", "skip", "back", "find", "figures", "note", "hang-up")),
            new Inside("money", List.of("slider", "chart")),
            new Inside("decide", List.of("move")));

    private final Messages messages;

    /// What belongs together.
    record Group(String title, List<Line> lines) {}

    record Line(String keys, String what) {}

    private record Inside(String id, List<String> keys) {}

    Shortcuts(Messages messages) {
        this.messages = messages;
    }

    List<Group> of(List<Menu> menus) {
        return Stream.concat(
                        menus.stream().map(Shortcuts::group), INSIDE.stream().map(this::group))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static Group group(Menu menu) {
        return new Group(
                menu.getText(),
                menu.getItems().stream().flatMap(item -> line(item).stream()).toList());
    }

    private static Optional<Line> line(MenuItem item) {
        return Optional.ofNullable(item.getAccelerator()).map(keys -> new Line(keys.getDisplayText(), item.getText()));
    }

    private Group group(Inside inside) {
        var start = "keys." + inside.id();
        return new Group(
                messages.get(start),
                inside.keys().stream()
                        .map(key ->
                                new Line(messages.get(start + "." + key), messages.get(start + "." + key + ".what")))
                        .toList());
    }
}
