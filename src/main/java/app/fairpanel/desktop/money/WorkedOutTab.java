package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Latest;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// How it is worked out: each line of the formula with today's numbers in it.
final class WorkedOutTab implements MoneyTab {
    private final Messages messages;
    private final InputWords words;
    private final Clock clock;
    private final Latest<List<TableRow>> work;
    private final FlowPane marks = new FlowPane();
    private final TablePane table = new TablePane();
    private final VBox root;
    private List<String> marked = List.of();

    WorkedOutTab(Messages messages, InputWords words, Clock clock, Background background) {
        this.messages = messages;
        this.words = words;
        this.clock = clock;
        work = background.latest();
        marks.getStyleClass().add("mark-legend");
        root = new VBox(Cards.text(messages.get("money.worked.intro"), "muted"), marks, table);
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
        var today = LocalDate.now(clock);
        work.ask(() -> new WorkedOut(messages, words, picture, today).rows(), rows -> {
            explain(WorkedOut.unconfirmed(rows));
            table.show(
                    messages.get("money.worked.month"),
                    TablePane.headers(picture.inputs().platforms()),
                    rows);
        });
    }

    /// What the icons before numbers mean.
    private void explain(List<String> kinds) {
        if (!marked.equals(kinds)) {
            marked = kinds;
            marks.getChildren().setAll(kinds.stream().map(this::mark).toList());
        }
        Cards.show(marks, !kinds.isEmpty());
    }

    private Label mark(String kind) {
        var mark = Cards.text(messages.get("money.worked.mark." + kind), "caption", "status", kind);
        mark.setGraphic(new FontIcon(OriginIcons.of(kind)));
        return mark;
    }
}
