package app.fairpanel.desktop.decide;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One topic that counts: its weight, whether it is a must-have, what 0 and 10 mean, and each platform's rating.
final class CriterionCard extends VBox {
    private final Messages messages;
    private final DecideEdits edits;
    private final Navigator navigator;
    private final String topic;
    private final Label title = Cards.text("", "section");
    private final Slider weight = new Slider(0, 100, 0);
    private final Label share = Cards.text("", "muted");
    private final CheckBox mustHave = new CheckBox();
    private final TextField need = new TextField();
    private final TextField zero = new TextField();
    private final TextField ten = new TextField();
    private final VBox ratings = new VBox();
    private final HBox weighing;
    private final VBox needing;
    private final RankControls rank;
    private List<Platform> platforms = List.of();
    private List<RatingRow> rows = List.of();
    private String name = "";
    private boolean showing;

    CriterionCard(CriterionLine line, Messages messages, DecideEdits edits, Navigator navigator) {
        this.messages = messages;
        this.edits = edits;
        this.navigator = navigator;
        topic = line.topic();
        name = line.name();
        getStyleClass().addAll("card", "criterion");
        ratings.getStyleClass().add("criterion-ratings");
        rank = new RankControls(topic, name, messages, edits);
        rank.join(this);
        weighing = weights();
        prepare(need, "decide.need", words -> edits.need(topic, name, words));
        needing = anchor("decide.need.label", need);
        getChildren().addAll(heading(), weighing, rank, needing, anchors(), ratings);
    }

    private HBox heading() {
        var remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll("flat", "icon-button");
        remove.setAccessibleText(messages.get("decide.remove", name));
        remove.setTooltip(new Tooltip(messages.get("decide.remove", name)));
        remove.setOnAction(event -> edits.remove(topic, name));
        mustHave.setText(messages.get("decide.must"));
        mustHave.setMinWidth(USE_PREF_SIZE);
        mustHave.setOnAction(event -> edits.mustHave(topic, name, mustHave.isSelected()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return row(title, mustHave, remove);
    }

    private HBox weights() {
        weight.setBlockIncrement(5);
        weight.setAccessibleText(messages.get("decide.weight", name));
        weight.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                edits.weigh(topic, name, (int) Math.round(now.doubleValue()));
            }
        });
        weight.valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                edits.endRun();
            }
        });
        HBox.setHgrow(weight, Priority.ALWAYS);
        share.getStyleClass().add("weight-share");
        return row(Cards.text(messages.get("decide.counts")), weight, share);
    }

    private HBox anchors() {
        prepare(zero, "decide.zero", words -> edits.zero(topic, name, words));
        prepare(ten, "decide.ten", words -> edits.ten(topic, name, words));
        return row(anchor("decide.zero.label", zero), anchor("decide.ten.label", ten));
    }

    private VBox anchor(String key, TextField field) {
        var label = Cards.text(messages.get(key), "caption", "muted");
        label.setLabelFor(field);
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void prepare(TextField field, String key, Consumer<String> edit) {
        field.setAccessibleText(messages.get(key, name));
        field.textProperty().subscribe((before, now) -> {
            if (!showing) {
                edit.accept(now);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                edits.endRun();
            }
        });
    }

    private static HBox row(javafx.scene.Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("criterion-row");
        return row;
    }

    /// @param byRank whether only the order counts
    /// @param place how many topics come before it
    /// @param count how many topics there are
    void show(CriterionLine line, boolean byRank, int place, int count) {
        Cards.show(weighing, !byRank);
        Cards.show(rank, byRank);
        rank.show(place, count, line.share());
        showing = true;
        var criterion = line.criterion();
        name = line.name();
        title.setText(name);
        mustHave.setSelected(criterion.mustHave());
        if (!weight.isValueChanging()) {
            weight.setValue(criterion.weight().doubleValue());
        }
        share.setText(messages.get("decide.share", Math.round(criterion.weight().doubleValue()), line.share()));
        Cards.show(needing, criterion.mustHave());
        write(need, criterion.need());
        write(zero, criterion.zero());
        write(ten, criterion.ten());
        showRatings(line);
        showing = false;
    }

    /// A space being typed at the end stays, although it is not kept.
    private static void write(TextField field, String words) {
        if (!field.getText().strip().equals(words)) {
            field.setText(words);
        }
    }

    private void showRatings(CriterionLine line) {
        var wanted = line.ratings().stream().map(RatingLine::platform).toList();
        if (!platforms.equals(wanted)) {
            platforms = wanted;
            rows = wanted.stream()
                    .map(platform -> new RatingRow(topic, name, platform, messages, edits, navigator))
                    .toList();
            ratings.getChildren().setAll(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(line.ratings().get(i), line.criterion().mustHave());
        }
    }

    void takeFocus() {
        weight.requestFocus();
    }
}
