package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.chart.ChartPane;
import app.fairpanel.desktop.chart.ChartPicture;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.money.Verdict;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The chart, with the switch between who is ahead, the net of each, and both as a table.
final class BreakEvenTab implements MoneyTab {
    private final Messages messages;
    private final ChartPane chart = new ChartPane();
    private final Label reading = Cards.text("", "muted");
    private final CaseloadTable table;
    private final Label dotted;
    private final ToggleGroup choice = new ToggleGroup();
    private final ToggleButton ahead;
    private final ToggleButton nets;
    private final ToggleButton asTable;
    private final VBox root;
    private Optional<MoneyPicture> picture = Optional.empty();
    private DoubleFunction<String> reader = at -> "";

    BreakEvenTab(Messages messages) {
        this.messages = messages;
        table = new CaseloadTable(messages);
        dotted = Cards.text(messages.get("money.chart.dotted"), "caption", "muted");
        ahead = chip("money.chart.show.ahead");
        nets = chip("money.chart.show.nets");
        asTable = chip("money.chart.show.table");
        var chips = new FlowPane(ahead, nets, asTable);
        chips.getStyleClass().add("chips");
        VBox.setVgrow(chart, Priority.ALWAYS);
        root = new VBox(chips, chart, dotted, reading, table);
        root.getStyleClass().add("tab-body");
        ahead.setSelected(true);
        choice.selectedToggleProperty().subscribe(toggle -> picture.ifPresent(this::show));
        chart.reading().subscribe(at -> read());
    }

    private ToggleButton chip(String key) {
        var chip = new ToggleButton(messages.get(key));
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(choice);
        chip.setOnAction(event -> chip.setSelected(true));
        return chip;
    }

    @Override
    public String key() {
        return "break-even";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(MoneyPicture shown) {
        boolean first = picture.isEmpty();
        picture = Optional.of(shown);
        boolean two = shown.pair()
                .filter(pair -> !(pair.verdict() instanceof Verdict.CannotSay))
                .isPresent();
        ahead.setDisable(!two);
        if ((first && shown.inputs().platforms().size() > 2) || (!two && ahead.isSelected())) {
            nets.setSelected(true);
        }
        boolean tabular = asTable.isSelected();
        Cards.show(chart, !tabular);
        Cards.show(reading, !tabular);
        Cards.show(dotted, false);
        Cards.show(table, tabular);
        if (tabular) {
            table.show(shown);
        } else {
            draw(shown);
        }
    }

    private void draw(MoneyPicture shown) {
        var words = new MoneySentence(messages).of(shown).text();
        if (ahead.isSelected()) {
            var data = new BreakEvenChartData(messages, shown, shown.pair().orElseThrow());
            show(data.chart(messages.get("money.chart.ahead.spoken", words)));
            reader = data::reading;
        } else {
            var data = new NetsChartData(messages, shown);
            show(data.chart(messages.get("money.chart.nets.spoken", words)));
            reader = data::reading;
        }
        read();
    }

    private void show(ChartPicture drawn) {
        chart.show(drawn);
        Cards.show(dotted, drawn.hasDotted());
    }

    private void read() {
        var at = chart.reading().get();
        reading.setText(at.isPresent() ? reader.apply(at.getAsDouble()) : messages.get("money.chart.hint"));
        if (at.isPresent()) {
            chart.setAccessibleHelp(reading.getText());
        }
    }
}
