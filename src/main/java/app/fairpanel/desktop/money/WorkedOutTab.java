package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How it is worked out: each line of the formula with today's numbers in it.
final class WorkedOutTab implements MoneyTab {
    private final Messages messages;
    private final WorkedOut worked;
    private final TablePane table = new TablePane();
    private final VBox root;

    WorkedOutTab(Messages messages) {
        this.messages = messages;
        worked = new WorkedOut(messages);
        root = new VBox(Cards.text(messages.get("money.worked.intro"), "muted"), table);
        root.getStyleClass().add("tab-body");
    }

    @Override
    public String key() {
        return "worked-out";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(MoneyPicture picture) {
        table.show(
                messages.get("money.worked.month"),
                TablePane.headers(picture.inputs().platforms()),
                worked.lines(picture).stream()
                        .map(line -> new TablePane.Row(line.label(), line.cells(), line.total()))
                        .toList());
    }
}
