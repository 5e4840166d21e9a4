package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.CptCode;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.FeeNumber;
import app.fairpanel.money.TypedNumber.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the fee schedule: what kind of session it is, and what each platform pays for it.
final class FeeLineRow extends VBox {
    private final String id;
    private final Messages messages;
    private final FeeScheduleWords words;
    private final FeeScheduleEdits edits;
    private final EnteredRates entered;
    private final Label title = Cards.text("", "strong");
    private final Button up = button(Feather.ARROW_UP);
    private final Button down = button(Feather.ARROW_DOWN);
    private final Button remove = button(Feather.TRASH_2);
    private final FeeField payer;
    private final FeeField code;
    private final FeeField label;
    private final FeeField share;
    private final FeeField minutes;
    private final FeeField clients;
    private final CheckBox addOn;
    private final List<RateField> rates = new ArrayList<>();

    private record RateField(FeeField field, CheckBox notTaken) {}

    /// @param removed where the focus goes when the line is gone
    FeeLineRow(
            String id,
            List<Platform> platforms,
            Messages messages,
            FeeScheduleWords words,
            FeeScheduleEdits edits,
            EnteredRates entered,
            Node removed) {
        this.id = id;
        this.messages = messages;
        this.words = words;
        this.edits = edits;
        this.entered = entered;
        getStyleClass().add("fee-line");
        up.setOnAction(event -> move(-1, up));
        down.setOnAction(event -> move(1, down));
        remove.setOnAction(event -> {
            removed.requestFocus();
            edits.remove(id);
        });
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var heading = new HBox(title, up, down, remove);
        heading.setAlignment(Pos.CENTER_LEFT);
        payer = text("payer", SessionLine::withPayer);
        code = new FeeField(name("code"), "fee-code", this::code);
        label = text("label", SessionLine::withLabel);
        share = number("share", FeeNumber.SHARE, SessionLine::withShare);
        minutes = number("minutes", FeeNumber.MINUTES, (line, value) -> line.withMinutes(value.intValueExact()));
        clients = number("clients", FeeNumber.CLIENTS, (line, value) -> line.withGroupSize(value.intValueExact()));
        addOn = new CheckBox(messages.get("fees.add-on"));
        addOn.setTooltip(new Tooltip(messages.get("fees.add-on.help")));
        addOn.setOnAction(event -> edits.change(id, line -> line.withAddOn(addOn.isSelected())));
        var fields = new FlowPane(payer, code, label, share, minutes, clients, addOn);
        fields.getStyleClass().add("fee-fields");
        var paid = new FlowPane();
        paid.getStyleClass().add("fee-fields");
        for (var platform : platforms) {
            var rate = rate(platform);
            rates.add(rate);
            var cell = new VBox(rate.field(), rate.notTaken());
            cell.getStyleClass().add("fee-paid");
            paid.getChildren().add(cell);
        }
        getChildren().addAll(heading, fields, paid);
    }

    private static Button button(Feather icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "fee-button");
        return button;
    }

    /// Keeps the focus on the button, or gives it to the other one at the end of the way.
    private void move(int places, Button pressed) {
        edits.move(id, places);
        (pressed.isDisabled() ? (pressed.equals(up) ? down : up) : pressed).requestFocus();
    }

    private FeeField text(String key, BiFunction<SessionLine, String, SessionLine> change) {
        return new FeeField(name(key), "fee-" + key, typed -> {
            edits.change(id, line -> change.apply(line, typed.strip()));
            return "";
        });
    }

    private String code(String typed) {
        var code = CptCode.read(typed);
        if (code.isEmpty() && !typed.isBlank()) {
            return messages.get("fees.code.refused");
        }
        edits.change(id, line -> line.withCptCode(code.orElse("")));
        return "";
    }

    private FeeField number(String key, FeeNumber numbers, BiFunction<SessionLine, BigDecimal, SessionLine> change) {
        return new FeeField(name(key), "fee-" + key, typed -> {
            var read = FeeNumbers.read(numbers, typed, messages);
            read.number().ifPresent(number -> edits.change(id, line -> change.apply(line, number)));
            return read.refusal();
        });
    }

    private Label name(String key) {
        return Cards.text(messages.get("fees." + key), "caption");
    }

    private RateField rate(Platform platform) {
        var field = new FeeField(new PlatformName(platform), "fee-rate", typed -> {
            if (typed.isBlank()) {
                edits.forgetRate(id, platform.id());
                return "";
            }
            var read = FeeNumbers.read(FeeNumber.RATE, typed, messages);
            var kept = read.number().map(number -> entered.kept(platform.id(), number));
            if (kept.filter(FeeNumber.RATE.allowed()::contains).isEmpty()) {
                return read.refusal().isEmpty()
                        ? FeeNumbers.refusal(FeeNumber.RATE, Reason.TOO_HIGH, messages)
                        : read.refusal();
            }
            edits.rate(id, platform.id(), kept);
            return "";
        });
        var notTaken = new CheckBox(messages.get("fees.not-taken"));
        notTaken.setOnAction(event -> {
            if (notTaken.isSelected()) {
                edits.rate(id, platform.id(), Optional.empty());
            } else {
                edits.forgetRate(id, platform.id());
            }
        });
        return new RateField(field, notTaken);
    }

    /// @param last whether no line comes after it
    void show(int index, FeeScheduleTable.Line line, boolean last) {
        var session = line.session();
        var name = words.name(index, session);
        title.setText(name);
        speak(up, "fees.up", name);
        speak(down, "fees.down", name);
        speak(remove, "fees.remove", name);
        up.setDisable(index == 0);
        down.setDisable(last);
        show(payer, "payer", name, session.payer().orElse(""), messages.get("fees.payer.any"));
        show(code, "code", name, session.cptCode(), "");
        show(label, "label", name, session.label(), "");
        show(share, "share", name, FeeNumbers.say(FeeNumber.SHARE, session.share()), "");
        show(minutes, "minutes", name, FeeNumbers.say(FeeNumber.MINUTES, BigDecimal.valueOf(session.minutes())), "");
        show(clients, "clients", name, FeeNumbers.say(FeeNumber.CLIENTS, BigDecimal.valueOf(session.groupSize())), "");
        addOn.setSelected(session.addOn());
        addOn.setAccessibleText(messages.get("fees.spoken", name, messages.get("fees.add-on")));
        for (int i = 0; i < rates.size(); i++) {
            show(rates.get(i), line.cells().get(i), name);
        }
    }

    private void show(RateField rate, FeeScheduleTable.Cell cell, String name) {
        var platform = cell.platform().name();
        rate.field().field().setDisable(cell.notTaken());
        rate.field()
                .show(
                        cell.entered()
                                .map(dollars -> say(cell.platform(), dollars))
                                .orElse(""),
                        messages.get("fees.rate.spoken", name, platform),
                        cell.notTaken()
                                ? ""
                                : cell.said()
                                        .map(dollars -> messages.get("fees.said", say(cell.platform(), dollars)))
                                        .orElse(messages.get("fees.unknown")));
        rate.notTaken().setSelected(cell.notTaken());
        rate.notTaken().setAccessibleText(messages.get("fees.not-taken.spoken", name, platform));
    }

    private String say(Platform platform, BigDecimal kept) {
        return FeeNumbers.say(FeeNumber.RATE, entered.shown(platform.id(), kept));
    }

    private void show(FeeField field, String key, String line, String text, String prompt) {
        field.show(text, messages.get("fees.spoken", line, messages.get("fees." + key)), prompt);
    }

    private void speak(Button button, String key, String line) {
        var spoken = messages.get(key, line);
        button.setAccessibleText(spoken);
        button.setTooltip(new Tooltip(spoken));
    }

    void takeFocus() {
        payer.field().requestFocus();
    }
}
