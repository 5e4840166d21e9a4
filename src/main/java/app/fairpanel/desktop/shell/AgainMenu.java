package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Staleness;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// Chooses after how many days an answer is marked as one to ask for again.
public final class AgainMenu extends Menu {
    private static final int[] DAYS = {30, 60, 90, 180, 365};

    private final Messages messages;
    private final ToggleGroup choice = new ToggleGroup();

    public AgainMenu(Messages messages, Staleness staleness) {
        super(messages.get("menu.edit.again"));
        this.messages = messages;
        var days = staleness.days();
        IntStream.concat(IntStream.of(DAYS), IntStream.of(days.get()))
                .distinct()
                .sorted()
                .forEach(each -> getItems().add(item(each, staleness)));
    }

    private RadioMenuItem item(int days, Staleness staleness) {
        var item = new RadioMenuItem(messages.get("menu.edit.again.days", days));
        item.setToggleGroup(choice);
        item.setSelected(days == staleness.days().get());
        item.setOnAction(event -> staleness.days().set(days));
        return item;
    }
}
