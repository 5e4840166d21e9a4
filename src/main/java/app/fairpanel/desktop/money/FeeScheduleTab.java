package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Input;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fee schedule: the kinds of sessions the practice has, and what each platform pays for each of them.
final class FeeScheduleTab implements MoneyTab {
    private final Document document;
    private final Messages messages;
    private final FeeScheduleWords words;
    private final FeeScheduleEdits edits;
    private final VBox lines = new VBox();
    private final VBox counts = new VBox();
    private final Label sum = Cards.text("");
    private final Button add;
    private final Button scale;
    private final Button paste;
    private final FeeImportPane importPane;
    private final PayerPlaces places;
    private final OtherWords otherWords;
    private final EnteredRates entered = new EnteredRates();
    private final BasisChoices basisChoices;
    private final VBox root;
    private final Map<String, FeeLineRow> rows = new HashMap<>();
    private List<Platform> platforms = List.of();
    private Optional<MoneyPicture> latest = Optional.empty();
    private int minutes;

    /// @param exchange asks for a CSV file
    FeeScheduleTab(Document document, Messages messages, NewIds ids, Exchange exchange) {
        this.document = document;
        this.messages = messages;
        words = new FeeScheduleWords(messages);
        edits = new FeeScheduleEdits(document, messages, ids);
        places = new PayerPlaces(messages, edits);
        otherWords = new OtherWords(messages);
        basisChoices = new BasisChoices(messages, entered, () -> latest.ifPresent(this::show));
        lines.getStyleClass().add("fee-lines");
        scale = new Button(messages.get("fees.scale"));
        scale.setOnAction(event -> edits.scale());
        add = new Button(messages.get("fees.add"), new FontIcon(Feather.PLUS));
        add.setOnAction(event -> add());
        paste = new Button(messages.get("fees.import"), new FontIcon(Feather.CLIPBOARD));
        importPane = new FeeImportPane(messages, edits, entered, exchange, this::endImport);
        Cards.show(importPane, false);
        paste.setOnAction(event -> {
            importPane.show(platforms, minutes);
            Cards.show(importPane, true);
            importPane.takeFocus();
        });
        var buttons = new FlowPane(add, paste, scale);
        buttons.getStyleClass().add("chips");
        root = new VBox(
                Cards.text(messages.get("fees.intro"), "muted"),
                buttons,
                importPane,
                counts,
                basisChoices,
                sum,
                lines,
                places);
        root.getStyleClass().add("tab-body");
        lines.setDisable(document.isReadOnly());
        places.setDisable(document.isReadOnly());
        basisChoices.setDisable(document.isReadOnly());
        buttons.setDisable(document.isReadOnly());
    }

    private void add() {
        var row = rows.get(edits.add(minutes));
        if (row != null) {
            row.takeFocus();
        }
    }

    private void endImport() {
        Cards.show(importPane, false);
        paste.requestFocus();
    }

    @Override
    public String key() {
        return "fee-schedule";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(MoneyPicture picture) {
        latest = Optional.of(picture);
        var inputs = picture.inputs();
        entered.show(inputs);
        minutes = inputs.practice(Input.SESSION_MINUTES)
                .number()
                .orElse(BigDecimal.ZERO)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        if (!platforms.equals(inputs.platforms())) {
            platforms = inputs.platforms();
            rows.clear();
        }
        if (importPane.isVisible()) {
            importPane.show(platforms, minutes);
        }
        var table = FeeScheduleTable.of(document.current(), inputs);
        var shown = table.lines().stream().map(line -> row(line.session().id())).toList();
        if (!lines.getChildren().equals(shown)) {
            lines.getChildren().setAll(shown);
        }
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(i, table.lines().get(i), i == shown.size() - 1);
        }
        rows.values().retainAll(shown);
        var said = Stream.of(words.counts(table), words.bases(table, inputs), twoAtOnce(table, picture))
                .flatMap(List::stream)
                .map(Cards::text)
                .toList();
        counts.getChildren().setAll(said);
        basisChoices.show(inputs, !table.lines().isEmpty());
        places.show(document.current().feeSchedule(), platforms);
        Cards.say(sum, words.shares(table));
        Cards.show(scale, table.canScale());
    }

    private List<String> twoAtOnce(FeeScheduleTable table, MoneyPicture picture) {
        return table.lines().isEmpty() ? List.of() : otherWords.both(picture);
    }

    private FeeLineRow row(String line) {
        return rows.computeIfAbsent(line, id -> new FeeLineRow(id, platforms, messages, words, edits, entered, add));
    }
}
