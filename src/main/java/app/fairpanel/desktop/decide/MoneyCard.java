package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Weights;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.MoneyScale;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Money as one of the topics that count: its weight, which yearly net is a 0 and which a 10, and what each platform's
/// net comes to on that scale.
final class MoneyCard extends VBox {
    private final Messages messages;
    private final DecideEdits edits;
    private final Slider weight = new Slider(0, 100, 0);
    private final Label share = Cards.text("", "muted", "weight-share");
    private final HBox weighing;
    private final RankControls rank;
    private final TextField zero = new TextField();
    private final TextField ten = new TextField();
    private final Label refusal = Cards.text("", "error-text");
    private final VBox nets = new VBox();
    private Optional<MoneyScale> shown = Optional.empty();
    private boolean showing;

    MoneyCard(Messages messages, DecideEdits edits) {
        this.messages = messages;
        this.edits = edits;
        var name = messages.get("decide.money.name");
        rank = new RankControls(Weights.MONEY, name, messages, edits);
        rank.join(this);
        weight.setBlockIncrement(5);
        weight.setAccessibleText(messages.get("decide.weight", name));
        weight.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                edits.weigh(Weights.MONEY, name, (int) Math.round(now.doubleValue()));
            }
        });
        weight.valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                edits.endRun();
            }
        });
        HBox.setHgrow(weight, Priority.ALWAYS);
        weighing = row(Cards.text(messages.get("decide.counts")), weight, share);
        nets.getStyleClass().add("criterion-ratings");
        getStyleClass().addAll("card", "criterion");
        getChildren()
                .addAll(
                        heading(name),
                        weighing,
                        rank,
                        row(field("decide.money.zero", zero), field("decide.money.ten", ten)),
                        refusal,
                        nets);
        Cards.say(refusal, "");
    }

    private HBox heading(String name) {
        var title = Cards.text(name, "section");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll("flat", "icon-button");
        remove.setAccessibleText(messages.get("decide.remove", name));
        remove.setTooltip(new Tooltip(messages.get("decide.remove", name)));
        remove.setOnAction(event -> edits.money(Optional.empty()));
        return row(title, remove);
    }

    private static HBox row(Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("criterion-row");
        return row;
    }

    private VBox field(String key, TextField field) {
        var label = Cards.text(messages.get(key), "caption", "muted");
        label.setLabelFor(field);
        field.setAccessibleText(messages.get(key));
        field.setOnAction(event -> take());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take();
            }
        });
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// Takes both ends of the scale, or says what is wrong and leaves them as typed.
    private void take() {
        var from = TypedDollars.read(zero.getText());
        var to = TypedDollars.read(ten.getText());
        if (from.isEmpty() || to.isEmpty()) {
            Cards.say(refusal, messages.get("decide.money.unreadable"));
        } else if (to.get().compareTo(from.get()) <= 0) {
            Cards.say(refusal, messages.get("decide.money.order"));
        } else {
            Cards.say(refusal, "");
            shown.map(scale -> new MoneyScale(scale.weight(), from.get(), to.get(), scale.place()))
                    .filter(scale -> !shown.equals(Optional.of(scale)))
                    .ifPresent(scale -> edits.money(Optional.of(scale)));
        }
    }

    void show(MoneyLine line, boolean byRank, int place, int count) {
        showing = true;
        if (!weight.isValueChanging()) {
            weight.setValue(line.scale().weight().doubleValue());
        }
        share.setText(
                messages.get("decide.share", Math.round(line.scale().weight().doubleValue()), line.share()));
        Cards.show(weighing, !byRank);
        Cards.show(rank, byRank);
        rank.show(place, count, line.share());
        if (!shown.equals(Optional.of(line.scale()))) {
            shown = Optional.of(line.scale());
            zero.setText(dollars(line.scale().zero()));
            ten.setText(dollars(line.scale().ten()));
            Cards.say(refusal, "");
        }
        nets.getChildren().setAll(line.nets().stream().map(this::net).toList());
        showing = false;
    }

    private static String dollars(BigDecimal amount) {
        return MoneyText.dollars(amount.doubleValue());
    }

    private Node net(MoneyLine.Net net) {
        var words = net.yearly().isPresent()
                ? messages.get(
                        "decide.money.net",
                        MoneyText.dollars(net.yearly().getAsDouble()),
                        MoneyText.tenths(net.rating().orElse(0)))
                : messages.get("decide.money.net.unknown");
        var row = new FlowPane(new PlatformName(net.platform()), Cards.text(words));
        row.getStyleClass().add("rating-row");
        return row;
    }
}
