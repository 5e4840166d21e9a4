package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Weights;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The whole order at a glance, a line for each topic, to be dragged into another. By keyboard a topic is moved on its
/// card.
final class RankList extends VBox {
    private final Messages messages;
    private final DecideEdits edits;
    private List<Row> shown = List.of();

    private record Row(String topic, String name, long share) {}

    RankList(Messages messages, DecideEdits edits) {
        this.messages = messages;
        this.edits = edits;
        getStyleClass().add("rank-list");
    }

    void show(DecidePicture picture) {
        Cards.show(this, picture.isByRank() && !picture.card().shares().isEmpty());
        var rows = Weights.order(picture.decision()).stream()
                .map(topic -> new Row(
                        topic,
                        picture.names().topic(topic),
                        Math.round(100 * picture.card().shares().getOrDefault(topic, 0.0))))
                .toList();
        if (!rows.equals(shown)) {
            shown = rows;
            getChildren()
                    .setAll(IntStream.range(0, rows.size())
                            .mapToObj(place -> line(rows.get(place), place))
                            .toList());
        }
    }

    private Node line(Row row, int place) {
        var name = new Label(messages.get("decide.rank.line", place + 1, row.name()));
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var share = new Label(messages.get("decide.rank.share", row.share()));
        share.setMinWidth(USE_PREF_SIZE);
        share.getStyleClass().add("muted");
        var line = new HBox(new FontIcon(Feather.MENU), name, share);
        line.getStyleClass().add("rank-line");
        if (!edits.isReadOnly()) {
            RankDrag.from(line, row.topic());
            RankDrag.onto(line, () -> true, () -> place, edits);
        }
        return line;
    }
}
